import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { AuditSealDoc } from '../../../cloudfunctions/store/audit-seals'

/** The log as somebody finds it who can write to the store, but does not have the key. */
export interface Log {
  events: AuditEventDoc[]
  seals: AuditSealDoc[]
}

export type Dice = (sides: number) => number

/** The same throws for the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return (state >>> 3) % sides
  }
}

type Alteration = (log: Log, dice: Dice) => void

const one = <T>(all: readonly T[], dice: Dice): T => all[dice(all.length)] as T
const swap = <T>(all: T[], i: number, j: number) => {
  ;[all[i], all[j]] = [all[j] as T, all[i] as T]
}
/** Puts another version of one in its place. */
const change = <T>(all: T[], dice: Dice, next: (before: T) => T) => {
  const at = dice(all.length)
  all[at] = next(all[at] as T)
}
const otherDigits = (text: string, dice: Dice) => {
  const at = dice(text.length)
  return `${text.slice(0, at)}${((Number.parseInt(text.charAt(at), 16) + 1 + dice(15)) % 16).toString(16)}${text.slice(at + 1)}`
}

/** Every way we know of to make the log tell something else. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  otherActor: ({ events }, dice) => change(events, dice, (was) => ({ ...was, actorId: `p${dice(1e9)}` })),
  otherAction: ({ events }, dice) => change(events, dice, (was) => ({ ...was, action: 'posts.listed' })),
  otherSubject: ({ events }, dice) => change(events, dice, (was) => ({ ...was, subjectId: `s${dice(1e9)}` })),
  otherReason: ({ events }, dice) => change(events, dice, (was) => ({ ...was, reason: `r${dice(1e9)}` })),
  otherTime: ({ events }, dice) =>
    change(events, dice, (was) => ({ ...was, at: new Date(was.at.getTime() + 1 + dice(1e6)) })),
  otherCompound: ({ events }, dice) =>
    change(events, dice, (was) => ({ ...was, compoundId: was.compoundId === 'cpX' ? null : 'cpX' })),
  otherId: ({ events }, dice) => change(events, dice, (was) => ({ ...was, _id: `${was._id}x` })),
  oneMoreField: ({ events }, dice) =>
    change(events, dice, (was) => ({ ...was, note: dice(9) }) as AuditEventDoc),
  otherSealNumber: ({ events }, dice) =>
    change(events, dice, (was) => ({ ...was, sealed: (was.sealed ?? 0) + 1 + dice(9) })),
  removed: ({ events }, dice) => void events.splice(dice(events.length), 1),
  someRemoved: ({ events }, dice) => void events.splice(dice(events.length), 2 + dice(9)),
  swappedTimes({ events }, dice) {
    const [a, b] = [dice(events.length), dice(events.length)]
    const [first, second] = [events[a] as AuditEventDoc, events[b] as AuditEventDoc]
    if (first.at.getTime() === second.at.getTime()) return void events.splice(a, 1)
    events[a] = { ...first, at: second.at }
    events[b] = { ...second, at: first.at }
  },
  swappedIds({ events }, dice) {
    const a = dice(events.length)
    const b = (a + 1 + dice(events.length - 1)) % events.length
    const [first, second] = [events[a] as AuditEventDoc, events[b] as AuditEventDoc]
    events[a] = { ...first, _id: second._id }
    events[b] = { ...second, _id: first._id }
  },
  insertedAsSealed: ({ events }, dice) => {
    const like = one(events, dice)
    events.push({ ...like, _id: `slipped_${dice(1e9)}` })
  },
  insertedAsWaiting: ({ events }, dice) => {
    const newest = Math.max(...events.map(({ sealed }) => sealed ?? 0))
    const like = one(
      events.filter(({ sealed }) => sealed !== newest),
      dice,
    )
    events.push({ ...like, _id: `slipped_${dice(1e9)}`, sealed: null })
  },
  doubled: ({ events }, dice) => void events.push(one(events, dice)),
  sealRemoved: ({ seals }, dice) => void seals.splice(dice(seals.length), 1),
  sealCutWithItsEvents({ events, seals }, dice) {
    const { chain, number } = one(
      seals.filter((seal) => seal.chain !== 'book'),
      dice,
    )
    const marks = new Map<string, number>([[chain, number]])
    keep(seals, (seal) => seal.chain !== chain || seal.number < number)
    keep(events, (event) => !(event.sealed && event.sealed >= number && marks.has(chainLike(event))))
  },
  sealsSwapped({ seals }, dice) {
    const a = dice(seals.length)
    const b = (a + 1 + dice(seals.length - 1)) % seals.length
    const [first, second] = [seals[a] as AuditSealDoc, seals[b] as AuditSealDoc]
    seals[a] = { ...second, _id: first._id, number: first.number, chain: first.chain }
    seals[b] = { ...first, _id: second._id, number: second.number, chain: second.chain }
  },
  sealRenumbered: ({ seals }, dice) => change(seals, dice, (was) => ({ ...was, number: was.number + 1 })),
  sealRedated: ({ seals }, dice) =>
    change(seals, dice, (was) => ({ ...was, at: new Date(was.at.getTime() + 1 + dice(1e6)) })),
  sealOtherTime: ({ seals }, dice) =>
    change(seals, dice, (was) => ({ ...was, through: new Date(was.through.getTime() - 1 - dice(1e6)) })),
  sealOtherDigest: ({ seals }, dice) =>
    change(seals, dice, (was) => ({ ...was, seal: otherDigits(was.seal, dice) })),
  sealOtherPrevious: ({ seals }, dice) =>
    change(seals, dice, (was) => ({ ...was, previous: otherDigits(was.previous || '0'.repeat(64), dice) })),
  sealEntryChanged: ({ seals }, dice) =>
    change(seals, dice, (was) => {
      const entries = [...was.entries]
      change(entries, dice, (entry) => otherDigits(entry, dice))
      return { ...was, entries }
    }),
  sealEntryDropped: ({ seals }, dice) =>
    change(seals, dice, (was) => ({ ...was, entries: was.entries.slice(1) })),
  sealEntriesReordered({ seals }, dice) {
    const long = seals.filter(({ entries }) => entries.length > 1)
    const was = one(long, dice)
    const entries = [...was.entries]
    swap(entries, 0, 1 + dice(entries.length - 1))
    seals[seals.indexOf(was)] = { ...was, entries }
  },
}

const chainLike = ({ compoundId, communityId }: AuditEventDoc) =>
  compoundId !== null
    ? `compound-${compoundId}`
    : communityId !== null
      ? `community-${communityId}`
      : 'county'

function keep<T>(all: T[], holds: (one: T) => boolean): void {
  all.splice(0, all.length, ...all.filter(holds))
}
