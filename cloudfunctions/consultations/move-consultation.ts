import type { MoveConsultationInput } from '@shared/contract/process'
import { missingOf } from '@shared/rules/consultation/guards'
import {
  bringsResult,
  destination,
  isOver,
  ownerOf,
  type Transition,
  transitionOf,
} from '@shared/rules/consultation/life'
import { mayMove } from '@shared/rules/consultation/may-move'
import { redact } from '@shared/rules/redact/redact'

import { answersFor } from '../desk/answers-for'
import { readyDesk } from '../desk/ready-desk'
import { workCalendar } from '../desk/work-calendar'
import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import { intentId } from '../publish/intent-id'
import type { ConsultationDoc, MoveDoc } from '../store/consultations'
import { clearDeadline, setDeadline } from '../store/deadlines'
import { newNotice, newsOf } from '../store/notices'
import type { PersonDoc } from '../store/persons'
import { afterMove } from './after-move'
import { followWork } from './follow-work'
import { movePublication, publishMove } from './move-subject'
import { factsOf, processOf, stepDueAt } from './process-of'
import { bringPageAfter, pageDeadline } from './refresh-page-later'
import { checkSaid, type Said } from './said'
import { specialistsOf, trackerOf } from './specialists'
import { standingOf } from './standing'
import { eventOf, stepDeadline } from './within-step'

/**
 * Moves a consultation as the table says: the one way by which its state changes. Guards are asked on
 * the facts as they are inside the transaction; state, dates, time limit, audit and what people are
 * told come together or not at all. A resend finds its own work done.
 */
export async function moveConsultation(
  input: MoveConsultationInput,
  context: ActionContext,
): Promise<ConsultationDoc> {
  const { store, caller, now, requestId } = context
  const { consultationId, verb } = input
  const person = await caller.person()
  const action = `consultation.${verb}`
  const act = { id: `${person._id}_${action}_${requestId}`, actorId: person._id, action, at: now }
  const moveId = intentId('mv', person._id, `${verb}_${requestId}`)
  const before = await store.consultations.find(consultationId)
  if (!before || (before.publication ?? 'public') !== 'public') throw fail('CONSULTATION_NOT_FOUND')

  const done = processOf(before).moves.find(({ id }) => id === moveId)
  const { moved, move } = done ? { moved: before, move: done } : await perform()
  // What follows may be done again: whoever dies in between is taken over by the clock.
  if (!isOver(moved.state)) await readyDesk(store, processOf(moved).owner, moved)
  if (move.reason !== null) await publishMove(moved, move, input.reason ?? '', person, context)
  await bringPageAfter(context, consultationId)
  return moved

  async function perform(): Promise<{ moved: ConsultationDoc; move: MoveDoc }> {
    const row = await allowed(before as ConsultationDoc, input, person, context)
    const said = checkSaid(row, input, stepDueAt(before as ConsultationDoc), now)
    const begins = row.to === 'handling' && row.from !== 'handling'
    const [unanswered, people, specialists] = await Promise.all([
      row.guards.includes('statementsAnswered')
        ? store.statements.countUnanswered(consultationId)
        : Promise.resolve(0),
      whomToTell(before as ConsultationDoc, row, context),
      begins ? specialistsOf((before as ConsultationDoc).communityId, store) : [],
    ])
    return store.transaction(async (tx) => {
      const found = await tx.get<ConsultationDoc>('consultations', consultationId)
      if (!found) throw fail('CONSULTATION_NOT_FOUND')
      const known = processOf(found).moves.find(({ id }) => id === moveId)
      if (known) return { moved: found, move: known }
      if (found.state !== row.from) throw fail('MOVE_NOT_OPEN')
      const guarded = { facts: factsOf(found), now, unanswered, stepDueAt: stepDueAt(found) }
      const missing = missingOf(row.guards, guarded)
      if (missing.length > 0) throw fail('EVIDENCE_MISSING', { missing: missing.join(' ') })

      const move = moveOf(moveId, row, said, found, person, now)
      const next = afterMove(found, move, people.responsible, workCalendar)
      await tx.put('consultations', next)
      await tx.create('audit_events', eventOf(act, found, move.to))
      if (isOver(next.state)) await clearDeadline(tx, 'consultationStep', consultationId)
      else await setDeadline(tx, stepDeadline(next))
      await setDeadline(tx, pageDeadline(next, now))
      await followWork(tx, move, next, said, trackerOf(consultationId, specialists))
      for (const [personId, kind] of people.told) {
        if (personId !== person._id)
          await tx.create('notices', newNotice(personId, kind, consultationId, act.id, now))
      }
      if (bringsResult(verb))
        await tx.create('notices', newsOf(found, 'resultRecorded', consultationId, act.id, now))
      if (move.reason !== null)
        await tx.create('publications', movePublication(next, move, said, person, now))
      return { moved: next, move }
    })
  }
}

async function allowed(
  consultation: ConsultationDoc,
  { verb }: MoveConsultationInput,
  person: PersonDoc,
  { store }: ActionContext,
): Promise<Transition> {
  if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
  const standing = await standingOf(person, consultation, store)
  const row = transitionOf(consultation.state, verb)
  const nobody = standing.levels.length === 0 && !standing.specialist && !standing.host
  if (nobody || (row && !mayMove(row, standing))) throw fail('NOT_YOUR_POST')
  if (!row) throw fail('MOVE_NOT_OPEN')
  return row
}

function moveOf(
  id: string,
  row: Transition,
  said: Said,
  consultation: ConsultationDoc,
  person: PersonDoc,
  at: Date,
): MoveDoc {
  return {
    id,
    verb: row.verb,
    from: row.from,
    to: destination(row, processOf(consultation).left?.step ?? null),
    at,
    by: person.label ?? null,
    reason: said.reason === null ? null : redact(said.reason).text,
    reasonState: said.reason === null ? null : 'pending',
    cause: said.cause,
    channel: said.channel,
    result: said.result,
    until: said.until,
  }
}

/** The author of the appeal behind it, and whoever has it from now on. */
async function whomToTell(
  consultation: ConsultationDoc,
  row: Transition,
  { store }: ActionContext,
): Promise<{
  readonly responsible: string | null
  readonly told: (readonly [personId: string, kind: 'consultationMoved' | 'consultationYours'])[]
}> {
  const { countyId, communityId, compoundId, fromAppealId } = consultation
  const left = processOf(consultation).left?.step ?? null
  const to = destination(row, left)
  const owner = ownerOf(to, left)
  const [appeal, { who, label }] = await Promise.all([
    fromAppealId && to !== row.from ? store.appeals.find(fromAppealId) : undefined,
    answersFor(owner, { countyId, communityId, compoundId }, store),
  ])
  const changes = owner !== processOf(consultation).owner && !isOver(to)
  return {
    responsible: label,
    told: [
      ...(appeal ? [[appeal.authorId, 'consultationMoved'] as const] : []),
      ...(changes && who.kind !== 'topLevel' ? [[who.personId, 'consultationYours'] as const] : []),
    ],
  }
}
