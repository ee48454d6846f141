import { SKILLS } from '@shared/contract/registration'
import { ACTIVITY_LIMITS } from '@shared/contract/service/activity'
import type { OpenActivityInput } from '@shared/contract/service/hosting'
import { ACTIVITY_KINDS, SERVICE_MOST_MINUTES_A_DAY } from '@shared/contract/service/kinds'
import { startsInTime } from '@shared/rules/service/activity-life'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { newestFirst } from '../../store/newest-first'
import type { ActivityDoc } from '../../store/service-activities'
import { findCompound } from '../../views/find-compound'
import { activitySubject } from './activity-subject'

const input = z.strictObject({
  compoundId: id,
  kind: z.enum(ACTIVITY_KINDS),
  skill: z.enum(SKILLS).optional(),
  title: words(ACTIVITY_LIMITS.titleMostCharacters),
  place: words(ACTIVITY_LIMITS.placeMostCharacters),
  startsAt: z.iso.datetime(),
  minutes: z.number().int().min(1).max(SERVICE_MOST_MINUTES_A_DAY),
  seats: z.number().int().min(1).max(ACTIVITY_LIMITS.mostSeats),
}) satisfies z.ZodType<OpenActivityInput>

/** Announces an activity. Its title and place go the one way to the public; then members may join. */
export const openActivity = defineAction({
  name: 'service.openActivity',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  limit: 'words',
  // Compound, person, activity, the words' way with the audit (about 30), and a notice for each of its group.
  cost: 84,

  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run(wanted, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    const _id = intentId('ac', person._id, requestId)
    const known = await store.serviceActivities.find(_id)
    const startsAt = new Date(wanted.startsAt)
    if (!known && !startsInTime(startsAt.getTime(), now.getTime())) throw fail('ACTIVITY_TIME_WRONG')
    const { publication } = await publish(context, activitySubject, {
      kind: 'activity',
      id: _id,
      authorId: person._id,
      place: target.place,
      texts: [wanted.title, wanted.place],
      photoIds: [],
      young: false,
      within: (tx) => auditWithin(tx, 'service.openActivity', _id, target.place, wanted.kind, context),
      draft: ([title = '', place = '']): ActivityDoc => ({
        _id,
        ...target.place,
        compoundId: wanted.compoundId,
        compoundName: target.compound.name,
        kind: wanted.kind,
        skill: wanted.skill ?? null,
        title,
        place,
        startsAt,
        minutes: wanted.minutes,
        seats: wanted.seats,
        joined: 0,
        state: 'preparing',
        words: 'pending',
        why: 'checking',
        authorId: person._id,
        hostLabel: person.label ?? null,
        order: newestFirst(startsAt, _id),
      }),
    })
    return { activityId: _id, words: publication.state, why: publication.why }
  },
})
