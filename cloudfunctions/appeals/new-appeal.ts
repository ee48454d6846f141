import type { AppealDoc, StoredVerdict } from '../store/appeals'
import { newestFirst } from '../store/newest-first'
import { placeAppeal } from './place-appeal'

type Given =
  | '_id'
  | 'countyId'
  | 'communityId'
  | 'compoundId'
  | 'compoundName'
  | 'stairwellId'
  | 'building'
  | 'unitEntrance'
  | 'authorId'
  | 'onBehalf'
  | 'where'
  | 'what'
  | 'hope'
  | 'photoIds'
  | 'judge'

/** An appeal that has just been sent. One that tells of an emergency lies on its desks from the first moment. */
export function newAppeal(given: Pick<AppealDoc, Given>, machine: StoredVerdict, now: Date): AppealDoc {
  const state = machine.code === 'emergency' ? 'emergency' : 'screening'
  const appeal: AppealDoc = {
    ...given,
    photos: [],
    state,
    publication: 'pending',
    why: 'checking',
    machine,
    verdict: machine,
    desks: [],
    deskOrder: null,
    dueAt: null,
    dueProvisional: false,
    overdue: false,
    urgent: state === 'emergency',
    attended: [],
    reviewRequested: false,
    question: null,
    answers: [],
    reason: null,
    handoff: machine.handoff,
    splitFrom: null,
    splitInto: [],
    mergedInto: null,
    moveTo: null,
    moveDueAt: null,
    moveAfter: '',
    opening: null,
    consultationId: null,
    coSigns: 0,
    countMark: null,
    countDueAt: null,
    tokens: [],
    listed: false,
    order: newestFirst(now, given._id),
    overturnedOrder: null,
    history: [{ state, at: now, by: null }],
    before: null,
    submittedAt: now,
    changedAt: now,
    follows: 0,
    lastAct: null,
  }
  return { ...appeal, ...placeAppeal(appeal, now) }
}
