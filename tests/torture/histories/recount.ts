import type { ProcessFacts, SessionFacts } from '@shared/rules/consultation/facts'

import type { Documents, Kind } from './matter'

type All = <K extends Kind>(kind: K) => readonly Documents[K][]
type Recounted = Pick<
  ProcessFacts,
  'factNotes' | 'partiesListed' | 'partiesNotified' | 'proposals' | 'legal' | 'minutes' | 'outcome'
> & {
  readonly session: Pick<SessionFacts, 'id' | 'mode' | 'quorum' | 'ended'> | null
  readonly rulesAccepted: boolean
  readonly poll: { readonly id: string; readonly closed: boolean } | null
}

/** What the evidence amounts to, counted from its documents alone and in other words than the product's. */
export function recountFacts(all: All): Recounted {
  const checked = all('proposals').flatMap(({ state, legal }) =>
    state === 'public' && legal ? [legal.check] : [],
  )
  const of = (kind: string) => checked.filter((check) => check === kind).length
  const [parties] = all('parties')
  const [poll] = all('polls')
  // Of several texts the one that was signed stands, else the last that could be read.
  const texts = all('minutes')
    .filter(({ state }) => state === 'public')
    .sort((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())
  const minutes = texts.find(({ signatures }) => signatures.length > 0) ?? texts.at(-1)
  return {
    factNotes: all('fact_notes').filter(({ state }) => state === 'public').length,
    partiesListed: parties !== undefined,
    partiesNotified: parties !== undefined && keysOf(parties).every((key) => isTold(parties, key)),
    proposals: checked.length,
    legal: { none: of('none'), statutory: of('statutory'), forbidden: of('forbidden') },
    session: sessionOf(all),
    rulesAccepted: all('sessions').some(({ state }) => TOOK_PLACE.includes(state)),
    poll: poll ? { id: poll._id, closed: poll.closedAt !== null } : null,
    minutes: minutes
      ? {
          id: minutes._id,
          sealed: minutes.sealedAt !== null,
          signatures: minutes.signatures.map(({ as }) => as),
        }
      : null,
    outcome: minutes?.outcome ?? null,
  }
}

const keysOf = ({ wholeCompound, stairwells, groups, bodies }: Documents['parties']): string[] => [
  ...(wholeCompound ? ['compound'] : stairwells.map(({ id }) => `stairwell_${id}`)),
  ...groups.map((group) => `group_${group}`),
  ...bodies.map((body) => `body_${body}`),
]
const isTold = ({ told }: Documents['parties'], key: string) => told.some((one) => one.key === key)

const TOOK_PLACE: readonly string[] = ['gathering', 'inSession', 'adjourned', 'ended', 'failed']

/** The newest that people were told of and nobody called off. */
function sessionOf(all: All): Recounted['session'] {
  const told = all('sessions').filter(({ noticeAt, state }) => noticeAt !== null && state !== 'cancelled')
  const newest = told.sort((a, b) => (a.order < b.order ? -1 : 1))[0]
  if (!newest) return null
  const { _id, mode, state, short, photoSent } = newest
  const complete = state === 'ended' && (mode !== 'onsite' || photoSent)
  const met =
    mode === 'online' ? state === 'ended' : ['inSession', 'ended', 'adjourned'].includes(state) && !short
  return {
    id: _id,
    mode,
    quorum: short || state === 'failed' ? 'notMet' : met ? 'met' : null,
    ended: complete || state === 'failed',
  }
}
