import type { Step } from '@shared/contract/consultation'
import type { WorkChanged } from '@shared/contract/handling'
import { workFacts } from '@shared/rules/handling/work-facts'

import { factsOf } from '../consultations/process-of'
import { type Act, changeWithin, type StepChange } from '../consultations/within-step'
import { workOf } from '../consultations/work-of'
import { taskDeadline } from '../consultations/work-rows'
import type { ActionContext } from '../kernel/define-action'
import type { ConsultationDoc } from '../store/consultations'
import type { Store } from '../store/store'
import type { Transaction } from '../store/transaction'
import type { WorkDoc } from '../store/works'

export interface WorkChange extends StepChange {
  readonly work: WorkDoc
}

type Change = (
  work: WorkDoc,
  consultation: ConsultationDoc,
  tx: Transaction,
) => Promise<WorkChange> | WorkChange

/**
 * Changes the work on a matter within its step, in one transaction: tasks, photos and keys, what the guards of the
 * life table read of them, time limits, notices and the audit come together or not at all. It is the only
 * way to write a work, so what `workFacts` says of it is always what the guards see.
 */
export function changeWork(
  context: ActionContext,
  consultationId: string,
  action: string,
  change: Change,
): Promise<WorkChanged> {
  const { caller, now, requestId, store } = context
  const actorId = caller.personId ?? 'nobody'
  const act = { id: `${actorId}_${action}_${requestId}`, actorId, action, at: now }
  return workWithin(store, consultationId, ['handling'], act, change)
}

/** The same under an id of its own: for the clock, and for words that become public. */
export async function workWithin(
  store: Store,
  consultationId: string,
  steps: readonly Step[],
  act: Act,
  change: Change,
): Promise<WorkChanged> {
  const changed = await changeWithin(store, consultationId, steps, act, async (consultation, tx) => {
    const before = workOf(consultation, await tx.get<WorkDoc>('works', consultationId))
    const { work, facts, ...rest } = await change(before, consultation, tx)
    await tx.put<WorkDoc>('works', work)
    const counted = consultation.state === 'handling' ? workFacts(work, work.round) : {}
    const line = consultation.state === 'handling' && work.tasks !== before.tasks
    const tasks = line ? taskDeadline(consultation, work, act.at) : null
    return {
      ...rest,
      facts: { ...counted, ...facts },
      deadlines: [...(rest.deadlines ?? []), ...(tasks ? [tasks] : [])],
      cleared: [...(rest.cleared ?? []), ...(line && !tasks ? [['workTask', consultationId] as const] : [])],
    }
  })
  const { work } = factsOf(changed)
  return { tasks: work?.tasks ?? 0, open: work?.open ?? 0 }
}
