import { Script } from 'node:vm'

/** Long enough for the quickest test on a busy machine. */
const SHORTEST_MS = 3000
/** Times as long as it took unchanged. */
const PATIENCE = 20

export const limitFor = (unchangedMs: number): number =>
  Math.max(SHORTEST_MS, Math.ceil(PATIENCE * unchangedMs))

/** What a change is told by that makes its tests go on for ever. */
export class Endless extends Error {}

const holder = globalThis as { __work__?: () => unknown }
const script = new Script('__work__()')

/**
 * Runs what does not wait for anything, and breaks it off after a while even where it never comes back: a loop in which
 * the changed place itself lies outside, examples drawn until one fits, a search that tries every way back. Stryker
 * can only end the whole process, and the next one has everything to load again.
 */
export function within<Answer>(ms: number, work: () => Answer): Answer {
  holder.__work__ = work
  try {
    return script.runInThisContext({ timeout: ms }) as Answer
  } catch (error) {
    throw isOver(error) ? new Endless(`not over after ${ms} ms`) : error
  } finally {
    delete holder.__work__
  }
}

const isOver = (error: unknown) =>
  (error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
