import type { AppealState } from '@shared/contract/appeal'
import type { NoticeKind } from '@shared/contract/inbox'
import { type AppealVerb, transitionFrom } from '@shared/rules/appeal/life'

import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import { intentId } from '../publish/intent-id'
import type { AppealBefore, AppealDoc } from '../store/appeals'
import { newNotice } from '../store/notices'
import type { PersonDoc } from '../store/persons'
import type { PublicationDoc } from '../store/publications'
import { placeAppeal } from './place-appeal'
import { readyDesks } from './ready-desks'

export interface Decision {
  readonly patch?: Partial<Omit<AppealDoc, '_id'>>
  /** What its author is told. */
  readonly notice?: NoticeKind
  readonly publications?: readonly PublicationDoc[]
  /** What the gate makes of it instead, where its own row of the table lets it. */
  readonly danger?: boolean
}

/**
 * Moves an appeal as the table says, with its event in the audit and what its author is told, in one
 * transaction. A resend finds its own work done and changes nothing.
 *
 * @param decide refuses, or says what the move brings besides; sees the appeal as it is at that moment
 */
export async function moveAppeal(
  verb: Exclude<AppealVerb, 'undo'>,
  who: 'author' | 'reviewer',
  appealId: string,
  context: ActionContext,
  decide: (appeal: AppealDoc) => Decision,
): Promise<AppealDoc> {
  const person = await context.caller.person()
  const act = intentId('ac', person._id, `${verb}_${context.requestId}`)
  return perform(appealId, act, verb, person, context, (appeal) => {
    const asked = transitionFrom(appeal.state, verb, who)?.to
    if (asked === undefined) throw fail('APPEAL_MOVED_ON')
    const decision = decide(appeal)
    const judged = decision.danger ? transitionFrom(appeal.state, 'judgeEmergency', 'machine')?.to : asked
    const to = judged ?? asked
    if (to === 'previous') throw fail('APPEAL_MOVED_ON')
    const before = who === 'reviewer' ? { before: beforeOf(appeal) } : { before: null }
    return { ...decision, to, patch: { ...before, ...decision.patch }, by: who === 'reviewer' }
  })
}

/** Puts an appeal back to where it was before the last decision on it. */
export async function undoMove(
  appealId: string,
  context: ActionContext,
  check: (appeal: AppealDoc) => void,
): Promise<AppealDoc> {
  const person = await context.caller.person()
  const act = intentId('ac', person._id, `undo_${context.requestId}`)
  return perform(appealId, act, 'undo', person, context, (appeal) => {
    const { before } = appeal
    if (!before || transitionFrom(appeal.state, 'undo', 'reviewer') === undefined)
      throw fail('NOTHING_TO_UNDO')
    check(appeal)
    const { state: to, ...rest } = before
    const { moveTo, splitInto } = appeal
    // What follows an undone decision is undone by a resend too, should this instance die in between.
    const patch = { ...rest, before: null, moveTo: null, moveDueAt: null, undone: { moveTo, splitInto } }
    return { to, patch, notice: 'appealUndone', by: true }
  })
}

interface Outcome extends Decision {
  readonly to: AppealState
  readonly by: boolean
}

async function perform(
  appealId: string,
  act: string,
  verb: AppealVerb,
  person: PersonDoc,
  { store, now, requestId }: ActionContext,
  outcomeOf: (appeal: AppealDoc) => Outcome,
): Promise<AppealDoc> {
  const moved = await store.appeals.move(appealId, (appeal) => {
    if (appeal.lastAct === act) return undefined
    const { to, patch, notice, publications = [], by } = outcomeOf(appeal)
    const label = by ? (person.label ?? null) : null
    const next: AppealDoc = {
      ...appeal,
      ...patch,
      state: to,
      lastAct: act,
      changedAt: now,
      history: [...appeal.history, { state: to, at: now, by: label }],
    }
    return {
      patch: { ...next, ...placeAppeal(next, now) },
      event: {
        _id: `${person._id}_appeal.${verb}_${requestId}`,
        at: now,
        actorId: person._id,
        action: `appeal.${verb}`,
        subjectId: appealId,
        compoundId: appeal.compoundId,
        communityId: appeal.communityId,
        // What somebody wrote is for the author; the event keeps that it happened, not its words.
        reason: to,
      },
      notices: notice ? [newNotice(appeal.authorId, notice, appealId, act, now)] : [],
      publications,
    }
  })
  if (!moved) throw fail('APPEAL_NOT_FOUND')
  await readyDesks(moved, store)
  return moved
}

const beforeOf = (appeal: AppealDoc): AppealBefore => {
  const { state, verdict, judge, overdue, reason } = appeal
  const { question, handoff, mergedInto, splitInto, overturnedOrder } = appeal
  return {
    state,
    verdict,
    judge,
    overdue,
    reason,
    question,
    handoff,
    mergedInto,
    splitInto,
    overturnedOrder,
  }
}
