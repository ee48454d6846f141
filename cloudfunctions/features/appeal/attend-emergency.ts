import { ATTENDED_HOW, type AttendEmergency, type AttendEmergencyInput } from '@shared/contract/appeal'
import * as z from 'zod'

import { attendedView } from '../../appeals/attended-view'
import { findAppeal } from '../../appeals/find-appeal'
import { mustAttend } from '../../appeals/must-attend'
import { answersFor } from '../../desk/answers-for'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'

const input = z.strictObject({
  appealId: id,
  how: z.enum(ATTENDED_HOW),
}) satisfies z.ZodType<AttendEmergencyInput>

/**
 * 我已联系 / 我已到场: the author and whoever answers see that somebody is on it. Said twice it stands
 * once; the matter itself stays open until a person decides on it.
 */
export const attendEmergency = defineAction({
  name: 'appeal.attend',
  access: 'known',
  input,
  // Appeal, person, vacant posts below (3), who answers; appeal, event and two notices in one transaction.
  cost: 16,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, how }, context): Promise<AttendEmergency> {
    const { person } = await mustAttend(context)
    const { store, now, requestId, target } = context
    const { who } = await answersFor(target.appeal.judge, target.place, store)
    const answering = who.kind === 'topLevel' ? [] : [who.personId]
    const moved = await store.appeals.move(appealId, (appeal) => {
      if (appeal.attended.some((one) => one.personId === person._id && one.how === how)) return undefined
      if (appeal.state !== 'emergency') throw fail('APPEAL_MOVED_ON')
      const act = `${person._id}_${how}`
      const others = answering.filter((one) => one !== person._id && one !== appeal.authorId)
      return {
        patch: {
          attended: [...appeal.attended, { personId: person._id, label: person.label ?? null, how, at: now }],
          changedAt: now,
        },
        event: {
          _id: `${person._id}_appeal.attend_${requestId}`,
          at: now,
          actorId: person._id,
          action: 'appeal.attend',
          subjectId: appealId,
          compoundId: appeal.compoundId,
          communityId: appeal.communityId,
          reason: how,
        },
        notices: [
          newNotice(appeal.authorId, 'appealAttended', appealId, act, now),
          ...others.map((one) => newNotice(one, 'emergencyAttended', appealId, act, now)),
        ],
      }
    })
    if (!moved) throw fail('APPEAL_NOT_FOUND')
    return {
      attended: attendedView(moved.attended),
      mine: moved.attended.flatMap((one) => (one.personId === person._id ? [one.how] : [])),
    }
  },
})
