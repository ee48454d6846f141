import { NOT_MINE_REASONS, type SettleTaskInput } from '@shared/contract/work-task'
import { endOfWorkingDay, NOT_MINE_WORKING_DAYS } from '@shared/rules/handling/limits'
import { taskAfter } from '@shared/rules/handling/task-life'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { workCalendar } from '../../desk/work-calendar'
import { changeWork } from '../../handling/change-work'
import { mustWork } from '../../handling/office-at-work'
import { last, personFor } from '../../handling/responsible'
import { heard } from '../../handling/silence'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'
import type { TaskDoc } from '../../store/works'

const input = z.strictObject({
  consultationId: id,
  taskId: id,
  as: z.enum(['done', 'notMine']),
  reason: z.enum(NOT_MINE_REASONS).optional(),
}) satisfies z.ZodType<SettleTaskInput>

/**
 * Says that a task is done, or that it is not hers. What is not hers goes back to the first responsible within
 * two working days of being given (domain §3.2); later it stays.
 */
export const settleTask = defineAction({
  name: 'work.settleTask',
  access: 'known',
  input,
  // Consultation, person, who she is at work (14), the first responsible, and the step's transaction.
  cost: 100,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, taskId, as, reason }, context) {
    const { now, requestId, store, target } = context
    const at = await mustWork(context, ({ plans, works }) => plans || works)
    const mine = at.work.tasks.find((task) => task.id === taskId)
    if (!mine) throw fail('TASK_NOT_FOUND')
    const hers = at.hers({ key: mine.ownerKey, post: mine.post })
    if (!hers && !(as === 'done' && (at.first || at.tracker))) throw fail('NOT_YOUR_POST')
    if (as === 'notMine' && reason === undefined) throw fail('INPUT_INVALID')
    const told = as === 'notMine' ? await personFor(last(at.work), target.place, store) : null

    return changeWork(context, consultationId, 'work.settleTask', (work, consultation) => {
      const task = work.tasks.find((one) => one.id === taskId)
      const state = task && taskAfter(task.state, as === 'done' ? 'finish' : 'notMine')
      if (!task || !state || task.round !== work.round) throw fail('TASK_MOVED_ON')
      if (as === 'notMine' && now > returnableUntil(task)) throw fail('NOT_MINE_LATE')
      const settled: TaskDoc = {
        ...task,
        state,
        doneAt: as === 'done' ? now : null,
        returned: as === 'notMine' ? (reason ?? null) : null,
      }
      const tasks = work.tasks.map((one) => (one.id === taskId ? settled : one))
      return {
        ...heard(consultation, { ...work, tasks }, now),
        ...(reason && as === 'notMine' ? { reason } : {}),
        notices:
          told && told !== at.person._id
            ? [newNotice(told, 'workReturned', consultationId, `${taskId}_${requestId}`, now)]
            : [],
      }
    })
  },
})

/** Until when whoever was given a task may say that it is not hers. */
export const returnableUntil = ({ givenAt }: Pick<TaskDoc, 'givenAt'>): Date =>
  endOfWorkingDay(givenAt, NOT_MINE_WORKING_DAYS, workCalendar).at
