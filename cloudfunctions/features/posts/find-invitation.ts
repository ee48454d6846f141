import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { findGuarded } from '../../kernel/throttle'
import type { InvitationDoc } from '../../store/posts'
import { invitationId, readCode } from './invitation-code'

export async function findInvitation(typed: string, context: ActionContext): Promise<InvitationDoc> {
  const { store, secrets } = context
  const look = () => store.posts.invitation(invitationId(readCode(typed), secrets))
  return findGuarded('invitation', context, look, 'INVITATION_UNKNOWN')
}

/** Refuses where it cannot be taken by this person any more. Her own acceptance stays answerable. */
export function refuseUnusable(invitation: InvitationDoc, personId: string, now: Date): void {
  const hers = invitation.personId === personId
  if ((invitation.state === 'accepted' || invitation.state === 'waiting') && hers) return
  if (invitation.state !== 'open') throw fail('INVITATION_USED')
  if (invitation.expiresAt <= now) throw fail('INVITATION_EXPIRED')
}
