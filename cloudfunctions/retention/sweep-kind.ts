import { KEPT } from '@shared/rules/retention/kept'

import type { PublishParts } from '../publish/subject'
import type { Passed } from '../store/clock-cursors'
import type { Document } from '../store/database'

/** Removes what has been kept long enough, at most so many; doing it again finds its own work done. */
export type Sweep = (parts: PublishParts, atMost: number) => Promise<void>

/** Its matter is still open, or nobody can say: it is looked at again then. */
export const lookAgain = (now: Date): Date => new Date(now.getTime() + 30 * 24 * 3_600_000)

interface Old<T> {
  /** Under which name it is kept how far the clock has come. */
  readonly job: string
  readonly kept: keyof typeof KEPT
  read(passed: Passed, until: Date, limit: number): Promise<readonly T[]>
  at(one: T): Date
  /** Looks at one, and removes it where its time is over. */
  look(one: T): Promise<void>
}

const BEGINNING: Passed = { at: new Date(0), last: '' }

/**
 * Goes through what is old enough, a page a tick and from the beginning again: whose matter stayed open
 * for long is met once more later.
 */
export async function lookThrough<T extends Document>(
  { store, now }: PublishParts,
  atMost: number,
  old: Old<T>,
) {
  const until = new Date(now.getTime() - KEPT[old.kept].days * 24 * 3_600_000)
  const page = await old.read(await store.clockCursors.passed(old.job), until, atMost)
  for (const one of page) await old.look(one)
  const last = page.length < atMost ? undefined : page.at(-1)
  await store.clockCursors.pass(
    old.job,
    last === undefined ? BEGINNING : { at: old.at(last), last: last._id },
  )
}
