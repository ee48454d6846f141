import type { ConsultationState } from '@shared/contract/consultation'
import type { Deadline } from '@shared/rules/calendar/working-days'
import type { ProcessFacts } from '@shared/rules/consultation/facts'

import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { AuditEventDoc } from '../store/audit-events'
import type { ConsultationDoc } from '../store/consultations'
import { clearDeadline, type DeadlineRuleName, type NewDeadline, setDeadline } from '../store/deadlines'
import type { NoticeDoc } from '../store/notices'
import type { PublicationDoc } from '../store/publications'
import type { Store } from '../store/store'
import type { Transaction } from '../store/transaction'
import { factsOf, processOf } from './process-of'

/** What one piece of evidence changes besides its own documents, which `change` writes itself. */
export interface StepChange {
  /** Of the summary that guards read. */
  readonly facts?: Partial<ProcessFacts>
  /** All that was said so far on whether owners decide it. */
  readonly statutoryMarks?: ConsultationDoc['statutoryMarks']
  /** How many proposals have a number by now. */
  readonly proposalsNumbered?: number
  /** The step lasts until then: its session was adjourned, for instance. */
  readonly dueAt?: Date
  /** Whoever has it must act until then; what residents were promised stays. */
  readonly actBy?: Deadline
  readonly deadlines?: readonly NewDeadline[]
  readonly cleared?: readonly (readonly [rule: DeadlineRuleName, subject: string])[]
  readonly notices?: readonly NoticeDoc[]
  readonly publications?: readonly PublicationDoc[]
  /** For the audit: a code, never words. */
  readonly reason?: string
}

/** Who does it, and under which id it is known again. */
export interface Act {
  readonly id: string
  readonly actorId: string
  readonly action: string
  readonly at: Date
}

/** Sees the consultation as it is at that moment; refuses by throwing, and then nothing was written. */
export type Change = (consultation: ConsultationDoc, tx: Transaction) => Promise<StepChange> | StepChange

/**
 * Adds evidence to a consultation while it is in one of `steps`, in one transaction by document ids:
 * evidence, facts, time limits, notices and the audit's event come together or not at all. It is the
 * only way to write evidence, so that nothing of a step changes once the next one has begun or the
 * matter is suspended: refused with `STEP_CLOSED`.
 *
 * The same act again changes nothing. It writes the consultation itself, so acts on one matter come one
 * after the other: not for what a crowd does at once (check-ins, answers), which has documents of its own.
 *
 * @param action names the act in the audit, such as `proposal.add`
 */
export async function withinStep(
  context: ActionContext,
  consultationId: string,
  steps: readonly ConsultationState[],
  action: string,
  change: Change,
): Promise<ConsultationDoc> {
  const { caller, now, requestId, store } = context
  const actorId = caller.personId ?? 'nobody'
  const id = `${actorId}_${action}_${requestId}`
  return changeWithin(store, consultationId, steps, { id, actorId, action, at: now }, change)
}

/** The same for the clock, whose act is known by the deadline that it works on. */
export function changeWithin(
  store: Store,
  consultationId: string,
  steps: readonly ConsultationState[],
  act: Act,
  change: Change,
): Promise<ConsultationDoc> {
  return store.transaction(async (tx) => {
    const found = await tx.get<ConsultationDoc>('consultations', consultationId)
    if (!found) throw fail('CONSULTATION_NOT_FOUND')
    if (await tx.get('audit_events', act.id)) return found
    if (!steps.includes(found.state)) throw fail('STEP_CLOSED')

    const changed = await change(found, tx)
    const process = processOf(found)
    const next: ConsultationDoc = {
      ...found,
      facts: { ...factsOf(found), ...changed.facts },
      ...(changed.proposalsNumbered === undefined ? {} : { proposalsNumbered: changed.proposalsNumbered }),
      ...(changed.statutoryMarks ? { statutoryMarks: changed.statutoryMarks } : {}),
      process: { ...process, ...dueWithin(changed), rev: process.rev + 1 },
      steps: found.steps.map((one) =>
        changed.dueAt && one.step === found.state ? { ...one, dueAt: changed.dueAt } : one,
      ),
    }
    await tx.put('consultations', next)
    await tx.create('audit_events', eventOf(act, found, changed.reason ?? null))
    if (changed.dueAt || changed.actBy) await setDeadline(tx, stepDeadline(next))
    for (const deadline of changed.deadlines ?? []) await setDeadline(tx, deadline)
    for (const [rule, subject] of changed.cleared ?? []) await clearDeadline(tx, rule, subject)
    for (const notice of changed.notices ?? []) await tx.create('notices', notice)
    for (const publication of changed.publications ?? []) await tx.create('publications', publication)
    return next
  })
}

const dueWithin = ({ dueAt, actBy }: StepChange) => {
  if (dueAt) return { dueAt, provisional: false }
  return actBy ? { dueAt: actBy.at, provisional: actBy.provisional } : {}
}

export const eventOf = (
  { id, actorId, action, at }: Act,
  { _id, compoundId, communityId }: ConsultationDoc,
  reason: string | null,
): AuditEventDoc => ({ _id: id, at, actorId, action, subjectId: _id, compoundId, communityId, reason })

/** The limit by which a consultation must have moved on; only where it has one. */
export function stepDeadline(consultation: ConsultationDoc): NewDeadline {
  const { _id, countyId, communityId, compoundId, title, compoundName } = consultation
  const { dueAt, provisional, owner, overdue } = processOf(consultation)
  if (dueAt === null) throw new Error('a matter that is over has no limit')
  const place = { countyId, communityId, compoundId }
  const row = { title, where: compoundName, waits: 'neighbours', since: stepBegan(consultation) } as const
  return { rule: 'consultationStep', subject: _id, place, dueAt, provisional, level: owner, overdue, row }
}

const stepBegan = ({ state, steps, openedAt }: ConsultationDoc): Date =>
  steps.find(({ step }) => step === state)?.startedAt ?? openedAt
