import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { ActivityDoc, SignupDoc } from '../../store/service-activities'

type Where = Pick<ActionContext, 'store'>

export async function findActivity(
  activityId: string,
  { store }: Where,
): Promise<Target & { readonly activity: ActivityDoc }> {
  const activity = await store.serviceActivities.find(activityId)
  if (!activity) throw fail('ACTIVITY_NOT_FOUND')
  const { countyId, communityId, compoundId } = activity
  return { place: { countyId, communityId, compoundId }, activity }
}

/** A member's place in an activity, with the activity's compound as the scope. */
export async function findSignup(
  id: string,
  where: Where,
): Promise<Target & { readonly activity: ActivityDoc; readonly signup: SignupDoc }> {
  const signup = await where.store.serviceActivities.signup(id)
  if (!signup) throw fail('ACTIVITY_NOT_FOUND')
  return { ...(await findActivity(signup.activityId, where)), signup }
}
