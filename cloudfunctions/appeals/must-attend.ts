import { postKey } from '@shared/rules/posts/post-key'
import { reachesLevel } from '@shared/rules/statement/judges'

import { deskKeys } from '../desk/desk-keys'
import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { PersonDoc } from '../store/persons'
import type { FoundAppeal } from './find-appeal'

export interface Attending {
  readonly person: PersonDoc
  /** Whether the review desk is hers as well. */
  readonly decides: boolean
}

/**
 * Who is told of an emergency may look at it and say that she has called or come: the butler of the
 * stairwell, her deputy, whoever covers a vacant stairwell, and the secretaries above.
 */
export async function mustAttend({
  caller,
  store,
  target,
}: ActionContext & { readonly target: FoundAppeal }): Promise<Attending> {
  const person = await caller.person()
  if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
  const { appeal, place } = target
  const above = reachesLevel(person.posts, 'branchSecretary', place)
  const decides = appeal.authorId !== person._id && reachesLevel(person.posts, appeal.judge, place)
  const butler = appeal.stairwellId === null ? null : postKey('redButler', appeal.stairwellId)
  if (!above && (butler === null || !(await deskKeys(person, store)).includes(butler)))
    throw fail('NOT_YOUR_POST')
  if (!appeal.urgent) throw fail('APPEAL_NOT_FOUND')
  return { person, decides }
}
