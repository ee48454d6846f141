import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { throttle } from '../../kernel/throttle'
import type { InvitationDoc } from '../../store/posts'
import { invitationId, readCode } from './invitation-code'

/** Wrong codes a quarter of an hour: one typed wrongly is forgiven, a search is not. */
const GUESSES = 10

export async function findInvitation(typed: string, context: ActionContext): Promise<InvitationDoc> {
  const { store, secrets } = context
  const found = await store.posts.invitation(invitationId(readCode(typed), secrets))
  if (found) return found
  await throttle('invitation-guess', GUESSES, 900, context)
  throw fail('INVITATION_UNKNOWN')
}

/** Refuses where it cannot be taken by this person any more. Her own acceptance stays answerable. */
export function refuseUnusable(invitation: InvitationDoc, personId: string, now: Date): void {
  const hers = invitation.personId === personId
  if ((invitation.state === 'accepted' || invitation.state === 'waiting') && hers) return
  if (invitation.state !== 'open') throw fail('INVITATION_USED')
  if (invitation.expiresAt <= now) throw fail('INVITATION_EXPIRED')
}
