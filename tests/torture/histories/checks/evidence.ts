import type { ConsultationState } from '@shared/contract/consultation'

import type { Documents, Kind, Matter } from '../matter'
import { keepsEntry, keepsLine, keepsWork } from './work'

type States = readonly ConsultationState[]
const TALK: States = ['deliberating']
const WORK: States = ['handling']
const STEPS: States = ['asking', 'proposing', 'deliberating', 'handling', 'evaluating']
/** Nothing that was said ends in silence: what nobody has answered yet may be answered in any of these. */
const ANSWERED_IN: States = [
  ...STEPS,
  'suspended',
  'transferredStatutory',
  'transferredResidentsMeeting',
  'handedOff',
  'closed',
]

/** Nobody changes what was evidence once its step is over; a correction is a document of its own. */
export function changedEvidence(before: Matter, after: Matter): string[] {
  const { state } = before.consultation
  const within = (states: States) => states.includes(state)
  const kept = <K extends Kind>(
    kind: K,
    holds: (was: Documents[K], is: Documents[K]) => boolean,
    what: string,
  ): string[] =>
    [...before.texts.keys()]
      .filter((key) => key.startsWith(`${kind}/`) && after.texts.get(key) !== before.texts.get(key))
      .filter((key) => {
        const is = after.at(key) as Documents[K] | null
        return is === null || !holds(before.at(key) as Documents[K], is)
      })
      .map((key) => `${key} ${what} in ${state}`)
  const early: States = ['asking', 'proposing']
  return [
    ...kept('parties', () => within(early), 'changed'),
    ...kept('party_entries', () => false, 'changed'),
    ...kept('fact_notes', (was, is) => !isShown(was) && (!isShown(is) || within(noteSteps(was))), 'changed'),
    ...kept('proposals', (was, is) => within(['proposing']) || (!isShown(was) && !isShown(is)), 'changed'),
    ...kept(
      'statement_answers',
      (was, is) => !isShown(was) && (!isShown(is) || within(ANSWERED_IN)),
      'changed',
    ),
    ...kept(
      'statements',
      (was, is) => sameWords(was, is) && sameAnswer(was, is, within(ANSWERED_IN)),
      'changed',
    ),
    ...kept('presences', (was, is) => within(TALK) && witnessed(was, is), 'changed'),
    ...kept(
      'sessions',
      (was, is) => !was.settled || (within(TALK) ? sameCount(was, is) : sameSitting(was, is)),
      'changed',
    ),
    ...kept('polls', (was, is) => was.closedAt === null && samePoll(was, is), 'changed'),
    ...kept('poll_answers', () => within(TALK) && openPoll(before), 'changed'),
    ...kept('poll_households', () => within(TALK) && openPoll(before), 'changed'),
    ...kept('minutes', (was, is) => sameMinutes(was, is, within(TALK)), 'changed'),
    ...kept('works', (was, is) => keepsWork(was, is, within(WORK)), 'changed'),
    ...kept('work_entries', (was, is) => keepsEntry(was, is, within(WORK)), 'changed'),
    ...kept('work_ratings', () => false, 'changed'),
    ...kept('direct_lines', keepsLine, 'changed'),
    ...kept('audit_events', sameEvent, 'changed'),
    ...frozenFacts(before, after, within(STEPS)),
  ]
}

const isShown = ({ state }: { readonly state: string }) => state === 'public'
const noteSteps = ({ corrects }: Documents['fact_notes']): States => (corrects === null ? ['asking'] : STEPS)
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The clock says later which seal covers an event; nothing else of it ever changes. */
const sameEvent = (was: Documents['audit_events'], is: Documents['audit_events']) =>
  same({ ...was, sealed: null }, { ...is, sealed: null })

const sameWords = (was: Documents['statements'], is: Documents['statements']) =>
  was.text === is.text && was.authorId === is.authorId && was.author === is.author
const sameAnswer = (was: Documents['statements'], is: Documents['statements'], open: boolean) =>
  (was.answerId ? same(was.answer, is.answer) : open || !is.answerId) &&
  (was.answerId ?? is.answerId) === is.answerId

/** Somebody without a phone was seen by a second person: nothing else of a presence ever changes. */
const witnessed = (was: Documents['presences'], is: Documents['presences']) =>
  was.state === 'waitingWitness' &&
  is.state === 'here' &&
  same({ ...was, state: 0, byHand: 0 }, { ...is, state: 0, byHand: 0 })

const sameCount = (was: Documents['sessions'], is: Documents['sessions']) =>
  same([was.state, was.attendance, was.mode, was.startsAt], [is.state, is.attendance, is.mode, is.startsAt])
/** Only photos of the spot whose check came late may still be shown, or taken away. */
const sameSitting = (was: Documents['sessions'], is: Documents['sessions']) =>
  same({ ...was, photos: 0 }, { ...is, photos: 0 })

const openPoll = (before: Matter) => before.all('polls').every(({ closedAt }) => closedAt === null)
const samePoll = (was: Documents['polls'], is: Documents['polls']) =>
  !was.answered || (is.answered && same(settings(was), settings(is)))
const settings = ({ proposals, hiddenUntilClose, costOnOwners, days, openedAt }: Documents['polls']) => [
  proposals,
  hiddenUntilClose,
  costOnOwners,
  days,
  openedAt,
]

function sameMinutes(was: Documents['minutes'], is: Documents['minutes'], talking: boolean): boolean {
  const {
    state: _1,
    why: _2,
    reason: _3,
    signatures,
    sealedAt,
    notes,
    dissentDueAt,
    dissentOverdue: _4,
    ...text
  } = was
  const words = Object.keys(text) as (keyof typeof text)[]
  const more = <T>(before: readonly T[], after: readonly T[]) => same(before, after.slice(0, before.length))
  return (
    words.every((key) => same(was[key], is[key])) &&
    more(notes, is.notes) &&
    more(signatures, is.signatures) &&
    (sealedAt
      ? same([sealedAt, dissentDueAt, signatures], [is.sealedAt, is.dissentDueAt, is.signatures])
      : true) &&
    (talking || same(signatures, is.signatures))
  )
}

/** Where a matter rests or is elsewhere, its summary rests with it; the assembly's answer apart. */
function frozenFacts(before: Matter, after: Matter, open: boolean): string[] {
  if (open) return []
  const [was, is] = [before.consultation.facts, after.consultation.facts]
  return same({ ...was, statutory: 0 }, { ...is, statutory: 0 })
    ? []
    : ['its summary changed while it rested']
}
