import type { AppealState } from '@shared/contract/appeal'
import type { ConsultationState } from '@shared/contract/consultation'
import { isOnDesk } from '@shared/rules/butler/life'
import { isOver } from '@shared/rules/wish/life'

import type { PublicationDoc } from '../store/publications'
import type { Store } from '../store/store'

const ENDED: readonly AppealState[] = ['handedOff', 'split', 'folded', 'archived', 'withdrawn']

const OVER: readonly ConsultationState[] = [
  'closed',
  'cancelled',
  'handedOff',
  'transferredStatutory',
  'transferredResidentsMeeting',
]

/** When the matter to which something belongs was closed; null while it is open; 'gone' where there is none. */
export async function closedAt(publication: PublicationDoc, store: Store): Promise<Date | null | 'gone'> {
  const { kind, subjectId, draft } = publication
  if (kind === 'appeal') return appealClosedAt(subjectId, store)
  if (kind === 'contactMessage') return contactClosedAt(draft, store)
  if (kind === 'consultation') return consultationClosedAt(subjectId, store)
  const { consultationId, wishId, questionId } = draft as unknown as Readonly<Record<string, unknown>>
  if (kind === 'question') return questionClosedAt(subjectId, store)
  if (typeof questionId === 'string') return questionClosedAt(questionId, store)
  if (typeof wishId === 'string') return wishClosedAt(wishId, store)
  if (typeof consultationId === 'string') return consultationClosedAt(consultationId, store)
  if (kind === 'sessionPhotos') return sessionClosedAt(draft, store)
  return kind === 'activity' ? activityClosedAt(subjectId, store) : null
}

async function consultationClosedAt(id: string, store: Store): Promise<Date | null | 'gone'> {
  const consultation = await store.consultations.find(id)
  if (!consultation) return 'gone'
  if (!OVER.includes(consultation.state)) return null
  const ends = consultation.steps.flatMap(({ endedAt }) => (endedAt ? [endedAt.getTime()] : []))
  return ends.length > 0 ? new Date(Math.max(...ends)) : null
}

async function sessionClosedAt(draft: unknown, store: Store): Promise<Date | null | 'gone'> {
  const { sessionId } = draft as { readonly sessionId?: unknown }
  const session = typeof sessionId === 'string' ? await store.sessions.find(sessionId) : undefined
  return session ? consultationClosedAt(session.consultationId, store) : 'gone'
}

/** Something that members do together is over on its day. */
async function activityClosedAt(id: string, store: Store): Promise<Date | null | 'gone'> {
  const activity = await store.serviceActivities.find(id)
  return activity ? activity.startsAt : 'gone'
}

async function contactClosedAt(draft: unknown, store: Store): Promise<Date | null | 'gone'> {
  const { requestId } = draft as { readonly requestId?: unknown }
  const request = typeof requestId === 'string' ? await store.contacts.find(requestId) : undefined
  if (!request) return 'gone'
  return isOnDesk(request.state) ? null : (request.history.at(-1)?.at ?? request.since)
}

async function wishClosedAt(id: string, store: Store): Promise<Date | null | 'gone'> {
  const wish = await store.wishes.find(id)
  if (!wish) return 'gone'
  return isOver(wish.state) ? wish.since : null
}

async function questionClosedAt(id: string, store: Store): Promise<Date | null | 'gone'> {
  const question = await store.questions.find(id)
  if (!question) return 'gone'
  if (question.state === 'answered') return question.answer?.at ?? question.createdAt
  return question.state === 'withdrawn' || question.state === 'refused' ? question.createdAt : null
}

async function appealClosedAt(id: string, store: Store): Promise<Date | null | 'gone'> {
  const appeal = await store.appeals.find(id)
  if (!appeal) return 'gone'
  if (appeal.consultationId !== null) return consultationClosedAt(appeal.consultationId, store)
  return ENDED.includes(appeal.state) ? appeal.changedAt : null
}
