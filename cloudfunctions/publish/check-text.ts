import { TEXT_PATIENCE_MILLISECONDS } from '@shared/rules/publish/patience'

import type { PublicationDoc } from '../store/publications'
import { openVault, SYSTEM } from '../vault/vault'
import type { Fact } from './settle'
import type { PublishParts } from './subject'

/** The openid under which an author's words are checked: the platform's word now, or what it said before. */
export function authorOpenid(parts: PublishParts, authorId: string): Promise<string | undefined> {
  return openVault(parts).get(authorId, 'openid', { reader: SYSTEM, reason: 'contentCheck' })
}

/**
 * Asks the platform about the words that would become public; what is masked never leaves us.
 *
 * @returns what became known, or `waiting` once more: the caller shows nothing and the clock asks again
 */
export async function checkText(
  { ports, now }: PublishParts,
  publication: PublicationDoc,
  openid: string | undefined,
): Promise<Fact> {
  const late = now.getTime() - publication.submittedAt.getTime() >= TEXT_PATIENCE_MILLISECONDS
  // Without an openid, or two hours after she was here, the platform checks nothing: a person looks.
  if (openid === undefined || late) return { text: 'unanswered' }
  const scene = publication.kind === 'statement' ? 'comment' : 'forum'
  const answer = await ports.contentCheck.text(openid, publication.publicText, scene)
  if (answer === 'stale') return { text: 'unanswered' }
  if (answer === 'unavailable') return { textTries: publication.textTries + 1 }
  return { text: answer }
}
