import { isOnDesk } from '@shared/rules/butler/life'

import { deskKeys } from '../../desk/desk-keys'
import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { ContactDoc } from '../../store/contacts'
import type { PersonDoc } from '../../store/persons'

export interface FoundContact {
  readonly place: { readonly countyId: string; readonly communityId: string; readonly compoundId: string }
  readonly request: ContactDoc
}

export async function findContact(requestId: string, { store }: ActionContext): Promise<FoundContact> {
  const request = await store.contacts.find(requestId)
  if (!request) throw fail('CONTACT_NOT_FOUND')
  const { countyId, communityId, compoundId } = request
  return { place: { countyId, communityId, compoundId }, request }
}

/** `filer`: she filed it for a neighbour and it lies with somebody else by now; she may read. */
export type Side = 'resident' | 'office' | 'filer'

export interface TakingPart {
  readonly person: PersonDoc
  readonly side: Side
}

/**
 * The resident herself, or whoever answers for the post on whose desk it lies now. To everybody else
 * it is not there, the butler before and the butler of another stairwell included.
 */
export async function takePart({
  caller,
  store,
  target,
}: ActionContext & { readonly target: FoundContact }): Promise<TakingPart> {
  const person = await caller.person()
  const { authorId, onBehalf, ownerKey, state } = target.request
  if (authorId === person._id && onBehalf === null) return { person, side: 'resident' }
  if (person.posts.length > 0 && !person.consentWithdrawn && isOnDesk(state)) {
    if ((await deskKeys(person, store)).includes(ownerKey)) return { person, side: 'office' }
  }
  if (authorId === person._id) return { person, side: 'filer' }
  throw fail('CONTACT_NOT_FOUND')
}

/** Her posts have changed since she was let in: whether it still lies on her desk is to be asked anew. */
export function stillHers(
  { person, side }: TakingPart,
  request: ContactDoc,
  seen: ContactDoc,
  actor: PersonDoc | undefined,
): void {
  if (side === 'resident') return
  if ((actor?.rev ?? 0) !== person.rev || request.ownerKey !== seen.ownerKey) throw fail('CONTACT_MOVED_ON')
}
