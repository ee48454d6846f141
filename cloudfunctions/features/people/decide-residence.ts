import { type DecideResidenceInput, RESIDENCE_DECISIONS } from '@shared/contract/residence'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { type HomeDoc, MOST_MEMBERS } from '../../store/homes'
import { newNotice } from '../../store/notices'
import type { PersonDoc, Residence } from '../../store/persons'
import type { ResidenceRequestDoc } from '../../store/residence-requests'
import type { Transaction } from '../../store/transaction'
import { findRequest, JUDGES } from './find-request'
import { moveHeads } from './move-heads'

const input = z.strictObject({
  requestId: id,
  decision: z.enum(RESIDENCE_DECISIONS),
  reason: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .regex(/^[^\p{Cc}]+$/u)
    .optional(),
}) satisfies z.ZodType<DecideResidenceInput>

/**
 * Confirms where somebody lives, or says why not. Residence, household and request change in one
 * transaction; what she said before moves under 已核实 with it.
 */
export const decideResidence = defineAction({
  name: 'people.decideResidence',
  access: { posts: JUDGES },
  input,
  // About fifteen in one go; when several of one household are verified at once, the losers try again.
  cost: 80,

  target: ({ requestId }, context) => findRequest(requestId, context),

  async run({ requestId, decision, reason }, context) {
    const { caller, store, now, target } = context
    const { _id: by } = await caller.person()
    if (target.request.personId === by) throw fail('OWN_REQUEST')
    if (decision === 'refuse' && reason === undefined) throw fail('REASON_NEEDED')
    const settled = { by, at: now, reason: reason ?? null }
    const request = await store.transaction(async (tx) => {
      await auditWithin(tx, 'people.decideResidence', requestId, target.place, decision, context)
      return decision === 'verify' ? verify(tx, requestId, settled) : refuse(tx, requestId, settled)
    })
    // A resend finds the decision made and does the rest again: it sets results, so that is harmless.
    if (request.state === 'verified') await moveHeads(request, context)
    await store.deadlines.clear('residenceRequest', requestId)
    return { state: request.state === 'verified' ? 'verified' : 'refused' }
  },
})

interface Settled {
  readonly by: string
  readonly at: Date
  readonly reason: string | null
}

async function openRequest(
  tx: Transaction,
  requestId: string,
  wanted: ResidenceRequestDoc['state'],
): Promise<{ readonly request: ResidenceRequestDoc; readonly done: boolean }> {
  const request = await tx.get<ResidenceRequestDoc>('residence_requests', requestId)
  if (!request) throw fail('REQUEST_NOT_FOUND')
  if (request.state === wanted) return { request, done: true }
  if (request.state !== 'waiting') throw fail('REQUEST_SETTLED')
  return { request, done: false }
}

async function verify(tx: Transaction, requestId: string, { by, at }: Settled): Promise<ResidenceRequestDoc> {
  const { request, done } = await openRequest(tx, requestId, 'verified')
  if (done) return request
  if (!request.known) throw fail('VOUCH_NEEDED')
  const home = await tx.get<HomeDoc>('homes', request.householdId)
  const members = home?.members ?? []
  if (members.length >= MOST_MEMBERS && !members.includes(request.personId)) throw fail('HOUSEHOLD_FULL')

  await tx.put<HomeDoc>('homes', {
    _id: request.householdId,
    compoundId: request.compoundId,
    stairwellId: request.stairwellId,
    members: [...new Set([...members, request.personId])],
    adultId: home?.adultId ?? null,
  })
  await changeHome(tx, request, ({ request: _, ...residence }) => ({
    ...residence,
    verified: true,
    kind: request.kind,
  }))
  const next = { ...request, state: 'verified' as const, decidedAt: at, decidedBy: by }
  await tx.put('residence_requests', next)
  await tell(tx, request, 'residenceVerified', at)
  return next
}

async function refuse(tx: Transaction, requestId: string, { by, at, reason }: Settled) {
  const { request, done } = await openRequest(tx, requestId, 'refused')
  if (done) return request
  await changeHome(tx, request, (residence) => ({
    ...residence,
    request: { id: requestId, state: 'refused', reason },
  }))
  const next = { ...request, state: 'refused' as const, reason, decidedAt: at, decidedBy: by }
  await tx.put('residence_requests', next)
  await tell(tx, request, 'residenceRefused', at)
  return next
}

const tell = (
  tx: Transaction,
  { _id, personId, compoundId }: ResidenceRequestDoc,
  kind: 'residenceVerified' | 'residenceRefused',
  at: Date,
) => tx.put('notices', newNotice(personId, kind, compoundId, _id, at))

/** The person's copy. She may have moved out meanwhile: then there is nothing to verify any more. */
async function changeHome(
  tx: Transaction,
  { personId, compoundId }: ResidenceRequestDoc,
  change: (residence: Residence) => Residence,
): Promise<void> {
  const person = await tx.get<PersonDoc>('persons', personId)
  if (!person?.residences.some((one) => one.compoundId === compoundId)) throw fail('REQUEST_SETTLED')
  await tx.put('persons', {
    ...person,
    residences: person.residences.map((one) => (one.compoundId === compoundId ? change(one) : one)),
    rev: person.rev + 1,
  })
}
