import { reachesLevel } from '@shared/rules/statement/judges'

import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { AppealDoc } from '../store/appeals'

export interface FoundAppeal {
  readonly place: { readonly countyId: string; readonly communityId: string; readonly compoundId: string }
  readonly appeal: AppealDoc
}

export async function findAppeal(appealId: string, { store }: ActionContext): Promise<FoundAppeal> {
  const appeal = await store.appeals.find(appealId)
  if (!appeal) throw fail('APPEAL_NOT_FOUND')
  const { countyId, communityId, compoundId } = appeal
  return { place: { countyId, communityId, compoundId }, appeal }
}

type Context = ActionContext & { readonly target: FoundAppeal }

/** Only its author: to everybody else it is not there, whether it is or not. */
export async function mustBeOwn({ caller, target }: Context): Promise<void> {
  const person = await caller.person()
  if (target.appeal.authorId !== person._id) throw fail('APPEAL_NOT_FOUND')
  if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
}

/** Nobody decides on her own words, nor below the level on which a matter lies (domain §3.5). */
export async function mustReach({ caller, target }: Context): Promise<void> {
  const person = await caller.person()
  const { authorId, judge } = target.appeal
  if (authorId === person._id || !reachesLevel(person.posts, judge, target.place)) throw fail('ONE_LEVEL_UP')
}
