import type { PostKind } from '@shared/contract/ladder'
import type { Invited } from '@shared/contract/posts'
import { placeAt } from '@shared/rules/posts/covered-by'
import { postKey } from '@shared/rules/posts/post-key'
import { POST_TABLE } from '@shared/rules/posts/post-table'

import type { ActionContext } from '../../kernel/define-action'
import type { Place } from '../../store/places'
import type { InvitationDoc } from '../../store/posts'
import type { Transaction } from '../../store/transaction'
import { INVITATION_DAYS, invitationCode, invitationId } from './invitation-code'

export interface Wanted {
  readonly post: PostKind
  readonly placeId: string
  readonly placeName: string
  readonly place: Partial<Place>
  readonly as: 'holder' | 'deputy'
  readonly label: string
  readonly termEnds: string | null
  /** The post itself, where it exists; a new seat is made for posts that several hold. */
  readonly key?: string
  /** The line of an imported table: two equal rows are two invitations. */
  readonly line?: number
}

/** What is stored, and the code that only this answer carries. */
export function draftInvitation(
  wanted: Wanted,
  invitedBy: { readonly id: string; readonly label: string },
  context: ActionContext,
): { readonly document: InvitationDoc; readonly answer: Invited } {
  const { now, secrets } = context
  const code = invitationCode(wanted, context)
  const _id = invitationId(code, secrets)
  const { post, placeId, placeName, place, as, label, termEnds } = wanted
  const seat = POST_TABLE[post].seats === 'many' ? _id.slice(0, 8) : undefined
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000)
  const document: InvitationDoc = {
    _id,
    postKey: wanted.key ?? postKey(post, placeId, seat),
    post,
    placeId,
    placeName,
    place,
    as,
    label,
    termEnds,
    invitedBy: invitedBy.label,
    invitedById: invitedBy.id,
    listedAt: placeAt(POST_TABLE[POST_TABLE[post].appointedBy].level, place) ?? placeId,
    madeAt: now,
    expiresAt,
    state: 'open',
    personId: null,
  }
  return { document, answer: { invitationId: _id, code, expiresAt: expiresAt.toISOString() } }
}

/**
 * Sent again, the same intent finds its invitation made, and answers with the same code. `told` writes who invited
 * whom into the audit, together with the invitation.
 */
export async function makeInvitation(
  wanted: Wanted,
  context: ActionContext,
  told: (tx: Transaction, invitationId: string) => Promise<void>,
): Promise<Invited> {
  const person = await context.caller.person()
  const { document, answer } = draftInvitation(wanted, { id: person._id, label: person.label ?? '' }, context)
  const { _id } = document
  const { expiresAt } = await context.store.transaction(async (tx) => {
    const first = await tx.get<InvitationDoc>('post_invitations', _id)
    if (first) return first
    await tx.create('post_invitations', document)
    await told(tx, _id)
    return document
  })
  return { ...answer, expiresAt: expiresAt.toISOString() }
}
