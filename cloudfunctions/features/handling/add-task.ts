import { ENTRIES_MOST } from '@shared/contract/handling'
import {
  type AddTaskInput,
  DEPARTMENT_MOST_CHARACTERS,
  TASK_MOST_CHARACTERS,
  TASKS_MOST,
} from '@shared/contract/work-task'
import { redact } from '@shared/rules/redact/redact'
import * as z from 'zod'

import { citedProposal } from '../../consultations/cited-proposal'
import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import { chosenOwner } from '../../handling/choose-owner'
import { type AtWork, mustWork } from '../../handling/office-at-work'
import { publishEntry } from '../../handling/publish-entry'
import { checkTaskDay } from '../../handling/task-day'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publicationId } from '../../store/publications'
import type { WorkEntryDoc } from '../../store/works'

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const input = z.strictObject({
  consultationId: id,
  what: words(TASK_MOST_CHARACTERS),
  ownerKey: id,
  dueOn: day,
  department: words(DEPARTMENT_MOST_CHARACTERS).optional(),
  proposalId: id.optional(),
}) satisfies z.ZodType<AddTaskInput>

type Context = ActionContext & { readonly target: FoundConsultation }

/** One thing to do: who has it, what it is, until which day. By the first responsible, the tracker or a secretary. */
export const addTask = defineAction({
  name: 'work.addTask',
  access: 'known',
  input,
  limit: 'words',
  // Consultation, person, who she is at work (14), owner, proposal, publication, and the step's transaction.
  cost: 110,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(wanted, context) {
    const { store, requestId, caller, target } = context
    const person = await caller.person()
    const entryId = intentId('we', person._id, requestId)
    const known = await store.publications.find(publicationId('work', entryId))
    if (!known) admit(wanted, await mustWork(context, ({ plans }) => plans), context)
    const owner = await chosenOwner(wanted.ownerKey, target.consultation, store)
    const { department } = wanted
    const task: NonNullable<WorkEntryDoc['task']> = {
      ownerKey: owner.key,
      post: owner.post,
      label: owner.label,
      department: department === undefined ? null : redact(department).text,
      dueOn: wanted.dueOn,
      proposal: await citedProposal(wanted.proposalId, wanted.consultationId, store),
    }
    const texts = department === undefined ? [wanted.what] : [wanted.what, department]
    const { publicText, ...came } = await publishEntry(context, entryId, { kind: 'task', task }, texts)
    return { ...came, publicWhat: publicText }
  },
})

function admit({ dueOn }: AddTaskInput, { work }: AtWork, { now, target: { consultation } }: Context): void {
  if (consultation.state !== 'handling') throw fail('STEP_CLOSED')
  checkTaskDay(dueOn, now)
  if (work.tasks.filter(({ round }) => round === work.round).length >= TASKS_MOST) throw fail('TASKS_FULL')
  if (work.entries >= ENTRIES_MOST) throw fail('WORK_FULL')
}
