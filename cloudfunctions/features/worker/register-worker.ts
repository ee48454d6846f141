import { type RegisterWorker, type RegisterWorkerInput, WORKER_TRADES } from '@shared/contract/workers'
import { isMinor } from '@shared/rules/people/age'
import { isRegistered } from '@shared/rules/workers/life'
import * as z from 'zod'

import { readyDesk } from '../../desk/ready-desk'
import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { setDeadline } from '../../store/deadlines'
import { type WorkerRegistrationDoc, workerRegistrationId } from '../../store/workers'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { findCommunity } from '../../views/find-community'
import { checkLimit } from './check-limit'

const input = z.strictObject({
  communityId: id,
  trade: z.enum(WORKER_TRADES),
}) satisfies z.ZodType<RegisterWorkerInput>

/**
 * 新就业群体报到: somebody who brings or drives says what she does and which community she serves. No name
 * and no phone is asked; the community's staff accept her when they have met her at a station.
 */
export const registerWorker = defineAction({
  name: 'workers.register',
  access: 'known',
  input,
  limit: 'requests',
  // Community, person, her openid (5), desk (2), and registration with its limit in one transaction.
  cost: 24,
  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId, trade }, context): Promise<RegisterWorker> {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    requireConsent(person)
    if (isMinor(person, now)) throw fail('ADULT_ONLY')
    await rememberOpenid(caller, openVault(context))
    const { countyId } = target.place
    const communityName = target.community.name
    await readyDesk(store, 'communitySecretary', {
      countyId,
      communityId,
      compoundId: '',
      compoundName: communityName,
    })
    const _id = workerRegistrationId(person._id)
    const fresh: WorkerRegistrationDoc = {
      _id,
      personId: person._id,
      countyId,
      communityId,
      communityName,
      trade,
      state: 'waiting',
      reason: null,
      workerId: null,
      askedAt: now,
      decidedAt: null,
      removeAt: null,
      order: `${now.toISOString()}_${_id}`,
      lastAct: intentId('wr', person._id, requestId),
    }
    return store.transaction(async (tx) => {
      const was = await tx.get<WorkerRegistrationDoc>('worker_registrations', _id)
      if (was?.lastAct === fresh.lastAct) return { state: was.state }
      if (was && isRegistered(was.state)) throw fail('WORKER_REGISTERED')
      await tx.put('worker_registrations', fresh)
      await setDeadline(tx, checkLimit(fresh, now))
      return { state: fresh.state }
    })
  },
})
