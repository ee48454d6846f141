import type { ProcessFacts } from '@shared/rules/consultation/facts'

import type { Documents, Kind } from './matter'

type All = <K extends Kind>(kind: K) => readonly Documents[K][]
type Recounted = Pick<ProcessFacts, 'work' | 'keys' | 'ratings' | 'reported'>

/** What tasks, photos, keys and ratings of one round amount to, counted from what was written, in other words than the product's. */
export function recountWork(all: All, round: number): Recounted {
  const [work] = all('works')
  const shown = all('work_entries').filter((one) => one.state === 'public' && one.round === round)
  const planned = shown.filter(({ kind }) => kind === 'task').map(({ _id }) => _id)
  const undone = work?.tasks.filter(({ id, state }) => planned.includes(id) && state !== 'done') ?? []
  return {
    work:
      planned.length === 0
        ? null
        : { tasks: planned.length, open: undone.length, beforeAfter: shown.some((one) => isPair(one, all)) },
    keys: keysIn(work, shown, round),
    ratings: ratingsOf(all, round),
    reported: Boolean(work?.done),
  }
}

const isPair = ({ kind, photos, beforeId }: Documents['work_entries'], all: All): boolean =>
  kind === 'after' &&
  photos.length > 0 &&
  all('work_entries').some(
    (one) => one._id === beforeId && one.kind === 'before' && one.state === 'public' && one.photos.length > 0,
  )

function keysIn(
  work: Documents['works'] | undefined,
  shown: readonly Documents['work_entries'][],
  round: number,
): ProcessFacts['keys'] {
  const last = work?.evidence.filter((one) => one.round === round).at(-1)
  const written = shown.find(({ _id }) => _id === last?.entryId)
  const said = (work?.answers ?? []).filter((one) => one.round === round && one.by !== written?.authorId)
  const [yes, no] = [true, false].map(
    (good) => said.filter(({ raised, verdict }) => !raised && (verdict !== 'notDone') === good).length,
  ) as [number, number]
  const hers = said.find(({ raised }) => raised)
  const resident = hers === undefined ? yes > no : hers.verdict !== 'notDone' || (yes >= 3 && yes > no)
  return { resident, butler: written?.verdict === 'done' }
}

function ratingsOf(all: All, round: number): ProcessFacts['ratings'] {
  const given = all('work_ratings').filter((one) => one._id.startsWith(`${one.consultationId}_${round}_`))
  return {
    count: given.length,
    sum: given.reduce((sum, { stars }) => sum + stars, 0),
    dissatisfied: given.filter(({ stars }) => stars < 3).length,
  }
}
