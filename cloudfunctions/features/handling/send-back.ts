import type { SendBackInput } from '@shared/contract/handling'
import { TASKS_MOST } from '@shared/contract/work-task'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { taskAfter } from '@shared/rules/handling/task-life'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { bringPageAfter, pageDeadline } from '../../consultations/refresh-page-later'
import { workCalendar } from '../../desk/work-calendar'
import { changeWork } from '../../handling/change-work'
import { mustWork } from '../../handling/office-at-work'
import { last, personFor } from '../../handling/responsible'
import { heard } from '../../handling/silence'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id } from '../../kernel/input'
import { newNotice } from '../../store/notices'

const input = z.strictObject({
  consultationId: id,
  taskIds: distinctIds(TASKS_MOST).min(1),
}) satisfies z.ZodType<SendBackInput>

/**
 * The community secretary went to look, and it is not done: these tasks are open again. The time that was left
 * when it was said to be done runs on, and is one working day at the least.
 */
export const sendBack = defineAction({
  name: 'work.sendBack',
  access: 'known',
  input,
  cost: 110,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, taskIds }, context) {
    const { now, requestId, store, target } = context
    const at = await mustWork(context, ({ confirms }) => confirms)
    const told = await personFor(last(at.work), target.place, store)
    const changed = await changeWork(context, consultationId, 'work.sendBack', (work, consultation) => {
      if (!work.done) throw fail('WORK_NOT_DONE')
      const tasks = work.tasks.map((task) => {
        if (!taskIds.includes(task.id)) return task
        const state = taskAfter(task.state, 'sendBack')
        if (!state || task.round !== work.round) throw fail('TASK_MOVED_ON')
        return { ...task, state, doneAt: null }
      })
      if (!taskIds.every((taskId) => work.tasks.some((task) => task.id === taskId)))
        throw fail('TASK_NOT_FOUND')
      const { promised, at: doneAt } = work.done
      const left = new Date(now.getTime() + Math.max(0, promised.getTime() - doneAt.getTime()))
      const least = endOfWorkingDay(now, 1, workCalendar)
      const open = { ...work, tasks, done: null, sentBack: work.sentBack + 1 }
      const again = heard(consultation, open, now)
      return {
        ...again,
        actBy: left > least.at ? { at: left, provisional: false } : least,
        deadlines: [...again.deadlines, pageDeadline(consultation, now)],
        notices:
          told && told !== at.person._id
            ? [newNotice(told, 'workReturned', consultationId, `back_${requestId}`, now)]
            : [],
      }
    })
    await bringPageAfter(context, consultationId)
    return changed
  },
})
