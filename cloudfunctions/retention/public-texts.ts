import { goneAt } from '@shared/rules/retention/kept'

import { removePublication } from '../publish/remove-publication'
import type { PublishParts } from '../publish/subject'
import type { CollectionName } from '../store/collections'
import { pollId } from '../store/polls'
import type { PublicationDoc, PublicationKind } from '../store/publications'
import { closedAt } from './closed-at'
import { lookThrough, type Sweep } from './sweep-kind'

/** Where what was published stands. What is said within another document goes with that one. */
const STANDS_IN: Partial<Record<PublicationKind, CollectionName>> = {
  statement: 'statements',
  factNote: 'fact_notes',
  proposal: 'proposals',
  answer: 'statement_answers',
  work: 'work_entries',
  minutes: 'minutes',
  session: 'sessions',
  consultation: 'consultations',
  appeal: 'appeals',
  question: 'deputy_questions',
  wish: 'micro_wishes',
  activity: 'service_activities',
}

/** What stands around it without having been published itself, by the field that names it. */
const AROUND: Partial<
  Record<PublicationKind, readonly (readonly [CollectionName, field: string, of?: (id: string) => string])[]>
> = {
  session: [
    ['presences', 'sessionId'],
    ['session_households', 'sessionId'],
    ['session_seats', 'sessionId'],
  ],
  appeal: [['co_signs', 'subjectId']],
  consultation: [
    ['participations', 'consultationId'],
    ['tally_buckets', 'consultationId'],
    ['party_entries', 'consultationId'],
    ['work_ratings', 'consultationId'],
    ['direct_lines', 'consultationId'],
    ['poll_answers', 'pollId', pollId],
    ['poll_households', 'pollId', pollId],
    ['polls', '_id', pollId],
    ['parties', '_id'],
    ['works', '_id'],
    ['consultation_pages', '_id'],
  ],
}

/**
 * What neighbours said, answered and decided goes ten years after its matter was closed, with all that stands
 * around it.
 */
export const sweepPublicTexts: Sweep = (parts, atMost) =>
  lookThrough(parts, atMost, {
    job: 'sweep-public-texts',
    kept: 'publicText',
    read: parts.store.publications.sentBetween,
    at: ({ submittedAt }) => submittedAt,
    look: (publication) => removeOver(publication, parts),
  })

/** The publication goes last: whatever stops in between is taken up again from it. */
async function removeOver(publication: PublicationDoc, parts: PublishParts): Promise<void> {
  const { store, now } = parts
  const { kind } = publication
  const subjectId =
    kind === 'wish' ? (publication.draft as unknown as { wishId: string }).wishId : publication.subjectId
  const closed = await closedAt(publication, store)
  if (closed === null || (closed !== 'gone' && goneAt('publicText', closed) > now)) return
  for (const [collection, field, idOf = String] of AROUND[kind] ?? []) {
    await store.aged.removeOf(collection, field, idOf(subjectId))
  }
  if (kind === 'wish') await store.aged.removeBeginning('claims', subjectId)
  const where = STANDS_IN[kind]
  if (where) await store.aged.removeOf(where, '_id', subjectId)
  await removePublication(publication, parts)
}
