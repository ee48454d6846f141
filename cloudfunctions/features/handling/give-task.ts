import type { GiveTaskInput } from '@shared/contract/work-task'
import { taskAfter } from '@shared/rules/handling/task-life'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { changeWork } from '../../handling/change-work'
import { chosenOwner } from '../../handling/choose-owner'
import { mustWork } from '../../handling/office-at-work'
import { personFor } from '../../handling/responsible'
import { heard } from '../../handling/silence'
import { checkTaskDay } from '../../handling/task-day'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'
import { day } from './add-task'

const input = z.strictObject({
  consultationId: id,
  taskId: id,
  ownerKey: id,
  dueOn: day,
}) satisfies z.ZodType<GiveTaskInput>

/** Gives a task that came back, or is still open, to somebody else, with a day of its own. */
export const giveTask = defineAction({
  name: 'work.giveTask',
  access: 'known',
  input,
  cost: 100,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, taskId, ownerKey, dueOn }, context) {
    const { now, requestId, store, target } = context
    const at = await mustWork(context, ({ plans }) => plans)
    const owner = await chosenOwner(ownerKey, target.consultation, store)
    const told = await personFor(owner, target.place, store)
    return changeWork(context, consultationId, 'work.giveTask', (work, consultation) => {
      checkTaskDay(dueOn, now)
      const task = work.tasks.find((one) => one.id === taskId)
      if (!task) throw fail('TASK_NOT_FOUND')
      const state = taskAfter(task.state, 'give')
      if (!state || task.round !== work.round) throw fail('TASK_MOVED_ON')
      const { key, post, label } = owner
      const given = { ...task, ownerKey: key, post, label, dueOn, state, givenAt: now, returned: null }
      const tasks = work.tasks.map((one) => (one.id === taskId ? given : one))
      return {
        ...heard(consultation, { ...work, tasks }, now),
        notices:
          told && told !== at.person._id
            ? [newNotice(told, 'workYours', consultationId, `${taskId}_${requestId}`, now)]
            : [],
      }
    })
  },
})
