import {
  type DecideWorker,
  type DecideWorkerInput,
  WORKER_DECISIONS,
  WORKER_REASONS,
} from '@shared/contract/workers'
import { WORKER_OVER_DAYS, workerStep } from '@shared/rules/workers/life'
import * as z from 'zod'

import { relist } from '../../directory/relist'
import { auditEvent } from '../../kernel/audit'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { clearDeadline } from '../../store/deadlines'
import { letteredDigest } from '../../store/lettered-digest'
import { newNotice } from '../../store/notices'
import type { WorkerDoc } from '../../store/places'
import type { Transaction } from '../../store/transaction'
import type { WorkerRegistrationDoc } from '../../store/workers'

const input = z.strictObject({
  registrationId: id,
  decision: z.enum(WORKER_DECISIONS),
  reason: z.enum(WORKER_REASONS).optional(),
}) satisfies z.ZodType<DecideWorkerInput>

/** The community's staff accept a worker whom they have met, say why not, or end it; nobody decides her own. */
export const decideWorker = defineAction({
  name: 'workers.decide',
  access: { posts: ['communitySecretary', 'serviceSpecialist', 'countyAdmin'] },
  input,
  // Registration, person, and registration, count, limit, notice, audit and listing in one transaction.
  cost: 24,

  async target({ registrationId }, { store }) {
    const registration = await store.workers.find(registrationId)
    if (!registration) throw fail('REGISTRATION_NOT_FOUND')
    const { countyId, communityId } = registration
    return { place: { countyId, communityId }, registration }
  },

  async run({ registrationId, decision, reason }, context): Promise<DecideWorker> {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    if (target.registration.personId === person._id) throw fail('OWN_REQUEST')
    if (decision !== 'accept' && reason === undefined) throw fail('REASON_NEEDED')
    const act = intentId('wd', person._id, requestId)
    const event = auditEvent('workers.decide', registrationId, target.place, decision, context)
    return store.transaction(async (tx) => {
      const found = await tx.get<WorkerRegistrationDoc>('worker_registrations', registrationId)
      if (!found) throw fail('REGISTRATION_NOT_FOUND')
      if (found.lastAct === act) return { state: found.state }
      const state = workerStep(found.state, decision)
      if (!state) throw fail('REGISTRATION_MOVED_ON')
      await tx.put('worker_registrations', {
        ...found,
        state,
        reason: reason ?? null,
        decidedAt: now,
        lastAct: act,
        workerId: await counted(tx, found, state === 'accepted', context),
        removeAt: state === 'accepted' ? null : new Date(now.getTime() + WORKER_OVER_DAYS * 86_400_000),
      })
      await clearDeadline(tx, 'workerCheck', registrationId)
      await tx.create('audit_events', event)
      const kind = state === 'accepted' ? 'workerAccepted' : 'workerDecided'
      await tx.put('notices', newNotice(found.personId, kind, registrationId, act, now))
      return { state }
    })
  },
})

/** One more, or one less, of those whom the community counts; who it is stands nowhere in it. */
async function counted(
  tx: Transaction,
  { _id, workerId, countyId, communityId, trade, order }: WorkerRegistrationDoc,
  accepted: boolean,
  { now, secrets }: ActionContext,
): Promise<string | null> {
  const place = { countyId, communityId }
  if (accepted) {
    const id = `wk${letteredDigest(secrets.sign('worker', `${_id}|${order}`))}`
    await tx.put<WorkerDoc>('workers', { _id: id, countyId, communityId, trade, order: id })
    await relist(tx, `worker_${id}`, place, now)
    return id
  }
  if (workerId !== null) {
    await tx.remove('workers', workerId)
    await relist(tx, `worker_${workerId}`, place, now)
  }
  return null
}
