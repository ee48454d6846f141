import { STANCES } from '@shared/contract/consultation'

import { factsOf } from '../../../../cloudfunctions/consultations/process-of'
import { pageOfStored } from '../../../../cloudfunctions/store/page-text'
import type { Documents, Matter } from '../matter'
import { recountFacts } from '../recount'

const differs = (what: string, got: unknown, expected: unknown): string[] =>
  JSON.stringify(got) === JSON.stringify(expected)
    ? []
    : [`${what}: counted ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`]

const FIRST_HALF: readonly string[] = ['asking', 'proposing', 'deliberating']

/** The summary that guards read, counted anew from the documents. */
export function miscounted(matter: Matter): string[] {
  const { consultation } = matter
  if (!FIRST_HALF.includes(consultation.state)) return []
  const {
    factNotes,
    partiesListed,
    partiesNotified,
    proposals,
    legal,
    session,
    rulesVersion,
    poll,
    minutes,
    outcome,
  } = factsOf(consultation)
  const got = {
    factNotes,
    partiesListed,
    partiesNotified,
    proposals,
    legal: { none: legal.none, statutory: legal.statutory, forbidden: legal.forbidden },
    session: session && { id: session.id, mode: session.mode, quorum: session.quorum, ended: session.ended },
    poll: poll && { id: poll.id, closed: poll.closed },
    minutes: minutes && { id: minutes.id, sealed: minutes.sealed, signatures: minutes.signatures },
    outcome,
  }
  const { rulesAccepted, ...expected } = recountFacts((kind) => matter.all(kind))
  return [
    ...differs('its summary', got, expected),
    ...(rulesAccepted && rulesVersion === null ? ['people sat down to rules that nobody accepted'] : []),
  ]
}

/** Each person once, each household once by whoever answers for it; at close for good. */
export function mistallied(matter: Matter, clockHasWorked: boolean): string[] {
  const [poll] = matter.all('polls')
  if (!poll) return []
  const answers = matter.all('poll_answers')
  const households = matter.all('poll_households')
  const casters = households.map(({ casterId }) => casterId)
  const wrong = [
    ...(new Set(answers.map(({ personId }) => personId)).size === answers.length
      ? []
      : ['a person counts twice']),
    ...(new Set(casters).size === casters.length ? [] : ['one person answers for two households']),
    ...casters
      .filter((id) => !answers.some(({ personId }) => personId === id))
      .map(() => 'a household without an answer'),
    ...answers
      .filter(({ forHousehold, personId }) => forHousehold !== casters.includes(personId))
      .map(() => 'somebody is told wrongly that she answers for her household'),
  ]
  if (poll.closedAt === null && !clockHasWorked) return wrong
  if (answers.length === 0 && poll.closedAt === null) return wrong
  const counts = (of: readonly Documents['poll_answers'][]) => ({
    total: of.length,
    counts: Object.fromEntries(
      [...poll.proposals.map(({ id }) => id), 'none', 'unsure'].map((option) => [
        option,
        of.filter(({ choice }) => choice === option).length,
      ]),
    ),
  })
  const expected = {
    persons: counts(answers),
    households: counts(answers.filter(({ personId }) => casters.includes(personId))),
  }
  const { persons, households: byHome } = poll.result ?? {}
  return [...wrong, ...differs('its poll', { persons, households: byHome }, expected)]
}

/** Stances and heads of the page, counted anew from what each person said. The clock has worked. */
export function missummed(matter: Matter): string[] {
  const stored = matter.all('consultation_pages')[0]
  if (!stored) return []
  const page = pageOfStored(stored)
  const people = matter.all('participations')
  const verified = people.filter((one) => one.verified).length
  return [
    ...differs('its heads', page.participants, { verified, unverified: people.length - verified }),
    ...page.statements.flatMap(({ id, counts }) =>
      STANCES.flatMap((stance) =>
        differs(
          `${stance} to ${id}`,
          counts[stance],
          people.filter(({ stances }) => stances[id] === stance).length,
        ),
      ),
    ),
  ]
}

/** Who was there, counted anew from the presences; no sitting begins or ends without enough. */
export function misattended(matter: Matter): string[] {
  return matter.all('sessions').flatMap((session) => {
    const all = matter.all('presences').filter(({ sessionId }) => sessionId === session._id)
    const here = all.filter(({ state }) => state === 'here')
    const homes = new Set(here.flatMap(({ householdId }) => householdId ?? [])).size
    const groups = new Set(here.flatMap(({ group }) => (group === 'resident' ? [] : [group]))).size
    const residents = here.filter(({ verified }) => verified).length
    const enough =
      session.mode === 'online' ? homes >= 3 : residents >= 3 && (session.mode === 'onsite' || groups >= 3)
    const held = session.state === 'ended' || (session.mode !== 'online' && session.state === 'inSession')
    return [
      ...(held && !enough
        ? [`a sitting is ${session.state} with ${residents} residents, ${groups} groups, ${homes} homes`]
        : []),
      ...(session.settled && session.state === 'ended'
        ? differs('who was there', session.attendance.present, here.length)
        : []),
      ...(session.settled && session.state === 'ended' && session.mode === 'online'
        ? differs('its homes', session.attendance.households, homes)
        : []),
    ]
  })
}

/** What the machine held lies on somebody's desk, and nobody reads it meanwhile. */
export function unlooked(matter: Matter): string[] {
  const words = matter.all('statements').filter(({ state }) => state === 'held' || state === 'contested')
  const held = matter
    .all('publications')
    .filter(({ state, kind }) => state === 'held' && kind !== 'statement')
  return [
    ...words.filter(({ desk }) => !desk).map(({ _id }) => `${_id} is held and lies on no desk`),
    ...held
      .filter(({ desk, kind }) => !desk && kind !== 'consultation')
      .map(({ _id }) => `${_id} is held and lies on no desk`),
  ]
}
