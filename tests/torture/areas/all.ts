import { startTestApi } from '../../support/api'
import { loadSessionWorld } from '../../support/sessions'
import { runClaims } from '../claims/run-claims'
import { tortureEmulator } from '../emulator/run-emulator'
import { randomFrom } from '../histories/random'
import { runHistories } from '../histories/run-histories'
import { realTime } from '../time'
import { tortureAnswers } from './answers'
import type { AreaResult } from './area'
import { type Crowd, gather } from './crowd'
import { torturePasses } from './passes'
import { tortureStances } from './stances'
import { tortureWindows } from './windows'

/** A Monday morning in China. */
const BEGIN = new Date('2026-11-23T02:00:00Z')

export interface WholeRun {
  readonly operations: number
  readonly kills: number
  readonly seed: number
}

type Area = (share: WholeRun) => Promise<AreaResult>

/** How much of the whole each area does; one call of a person weighs some twenty requests to the store. */
const AREAS: readonly (readonly [name: string, share: number, area: Area])[] = [
  ['stances', 0.012, withCrowd(tortureStances)],
  ['household answers', 0.008, withCrowd(tortureAnswers)],
  ['session passes', 0.006, withCrowd(torturePasses)],
  ['windows', 0.006, withCrowd(tortureWindows)],
  ['transitions', 0.008, tellHistories],
  ['claims', 0.008, raceForWishes],
  ['the emulator', 1, (run) => tortureEmulator(run)],
]

/**
 * One long search over everything: at least so many operations and kills, each area judged by a checker of its own.
 * What areas before it did and killed, the emulator need not.
 */
export async function tortureAll(
  { operations, kills, seed }: WholeRun,
  tell: (line: string) => void,
): Promise<AreaResult> {
  let all: AreaResult = { operations: 0, kills: 0, violations: [] }
  for (const [name, share, area] of AREAS) {
    const mine = {
      operations: Math.min(Math.ceil(operations * share), Math.max(1, operations - all.operations)),
      kills: Math.max(1, kills - all.kills),
      seed,
    }
    const found = await area(mine)
    tell(
      `${name}: ${found.operations} operations, ${found.kills} kills, ${found.violations.length} violations`,
    )
    all = {
      operations: all.operations + found.operations,
      kills: all.kills + found.kills,
      violations: [...all.violations, ...found.violations.map((one) => `${name}: ${one}`)],
    }
  }
  return all
}

/** A compound of its own, and people who tap at once. */
function withCrowd(area: (crowd: Crowd, operations: number) => Promise<AreaResult>): Area {
  return async ({ operations, seed }) => {
    const api = await startTestApi()
    const { error } = console
    // What gets lost under way says so in the log.
    console.error = () => {}
    try {
      await loadSessionWorld(api)
      return await area(gather(api, randomFrom(seed), BEGIN), operations)
    } finally {
      console.error = error
      realTime()
      await api.close()
    }
  }
}

const ACTS = 8
async function tellHistories({ operations, seed }: WholeRun): Promise<AreaResult> {
  const { violations, ...told } = await runHistories(Math.ceil(operations / ACTS), seed)
  return { operations: told.operations, kills: 0, violations }
}

const CLAIMANTS = 16
async function raceForWishes({ operations, seed }: WholeRun): Promise<AreaResult> {
  const wishes = Math.max(1, Math.round(operations / CLAIMANTS))
  return runClaims({ wishes, claimants: CLAIMANTS, kills: Math.ceil(wishes / 10), seed })
}
