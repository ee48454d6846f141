import { judgeOf } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../desk/held-words'
import { Refusal } from '../kernel/fail'
import type { PublishParts, Subject } from '../publish/subject'
import type { PublicationDoc } from '../store/publications'
import type { SessionDoc } from '../store/sessions'
import { moveSession } from './move-session'

const draftOf = ({ draft }: PublicationDoc) => draft as SessionDoc

/**
 * Time, place and agenda of a session on their way to the public. The three days of notice count from
 * the moment people can read them.
 */
export const sessionSubject: Subject = {
  async create({ store }, publication) {
    await store.sessions.create(draftOf(publication))
  },

  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
    if (publication.state === 'refused') return move(parts, publication, 'refuse')
    if (publication.state === 'public') return announce(parts, publication)
  },
}

/** The secretary's own words are looked at one level above her. */
async function hold(parts: PublishParts, publication: PublicationDoc): Promise<void> {
  const { _id, consultationId, authorId, countyId, communityId, compoundId } = draftOf(publication)
  await parts.store.sessions.patch(_id, { words: 'held' })
  const [author, consultation] = await Promise.all([
    parts.store.persons.find(authorId),
    parts.store.consultations.find(consultationId),
  ])
  const judge = judgeOf(author?.posts ?? [], { countyId, communityId, compoundId })
  if (consultation) await holdWords(parts, publication, judge, consultation)
}

async function announce(parts: PublishParts, publication: PublicationDoc): Promise<void> {
  const { store } = parts
  const { _id, scene, mode, countyId, communityId, compoundId } = draftOf(publication)
  const place = { countyId, communityId, compoundId }
  await move(parts, publication, 'announce')
  if (mode !== 'online') {
    await store.sceneTokens.create({ _id: scene, kind: 'session', subjectId: _id, place, revokedAt: null })
  }
}

/** By the words' own way, so it may come again; a matter that has moved on has no more sessions. */
async function move(
  { store, now }: PublishParts,
  { draft, authorId }: PublicationDoc,
  verb: 'announce' | 'refuse',
): Promise<void> {
  const { _id: sessionId, consultationId } = draft as SessionDoc
  const known = await store.sessions.find(sessionId)
  if (known?.state !== 'preparing') return
  const action = `session.${verb}`
  const act = { id: `${sessionId}_${action}`, actorId: authorId, action, at: now }
  try {
    await moveSession({ sessionId, consultationId, verb, who: 'machine' }, act, store)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await store.sessions.patch(sessionId, { state: 'cancelled', cancelReason: 'lapsed', settled: true })
  }
}
