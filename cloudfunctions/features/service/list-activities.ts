import type { ActivitiesInput, MyActivity } from '@shared/contract/service/activity'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { requireMember } from '../../registrations/require-member'
import { type ActivityDoc, type SignupDoc, signupId } from '../../store/service-activities'
import { activityView } from './activity-view'

const input = z.strictObject({}) satisfies z.ZodType<ActivitiesInput>

const UPCOMING = 30
const PAST = 20

/** What registered members of her community do next, and what she took part in. */
export const listActivities = defineAction({
  name: 'service.activities',
  access: 'known',
  input,
  // Person, registration; what comes, her places in it, her places so far and their activities.
  cost: 7,

  async run(_, { store, caller, now }) {
    const person = await caller.person()
    const { communityId } = await requireMember(person, store)
    const [coming, signups] = await Promise.all([
      store.serviceActivities.upcoming(communityId, now, UPCOMING),
      store.serviceActivities.signupsOfPerson(person._id, PAST),
    ])
    const ids = coming.map(({ _id }) => signupId(_id, person._id))
    const taken = signups.filter(({ state }) => state !== 'left')
    const [own, known] = await Promise.all([
      ids.length === 0 ? [] : store.serviceActivities.signupsByIds(ids),
      taken.length === 0 ? [] : store.serviceActivities.byIds(taken.map(({ activityId }) => activityId)),
    ])
    const past = taken.flatMap((signup) => {
      const activity = known.find(({ _id }) => _id === signup.activityId)
      const over = activity && (activity.startsAt <= now || activity.state === 'cancelled')
      return activity && over ? [mine(activity, signup)] : []
    })
    return {
      upcoming: coming.map((activity) =>
        mine(
          activity,
          own.find(({ activityId }) => activityId === activity._id),
        ),
      ),
      past,
    }
  },
})

const mine = (activity: ActivityDoc, signup: SignupDoc | undefined): MyActivity => ({
  ...activityView(activity),
  mine: signup && signup.state !== 'left' ? signup.state : null,
  myMinutes: signup?.minutes ?? null,
})
