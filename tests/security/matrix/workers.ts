import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { type WorkerRegistrationDoc, workerRegistrationId } from '../../../cloudfunctions/store/workers'
import type { TestApi } from '../../support/api'
import { stored } from '../../support/stored'
import { callers } from './callers'
import { put, SECRETS } from './world'

/** Whom the community accepted, and whose phone is verified. */
export const MATRIX_WORKER = 'phoneVerified (own)'

const registration = (personId: string, state: WorkerRegistrationDoc['state']): WorkerRegistrationDoc => ({
  _id: workerRegistrationId(personId),
  personId,
  countyId: 'county',
  communityId: 'cm1',
  communityName: '春和社区',
  trade: 'rider',
  state,
  reason: null,
  workerId: null,
  askedAt: new Date('2026-11-20T01:00:00Z'),
  decidedAt: null,
  removeAt: null,
  order: '2026-11-20',
  lastAct: 'none',
})

/** Nobody has registered but somebody who waits, and somebody who is accepted. */
export async function resetWorkers(api: TestApi): Promise<void> {
  for (const { _id } of await stored('worker_registrations')) {
    await platformDatabase().collection('worker_registrations').doc(_id).remove()
  }
  const worker = callers.find(({ name }) => name === MATRIX_WORKER)?.openid ?? ''
  await put('worker_registrations', registration(api.personId(worker), 'accepted'))
  await put('worker_registrations', registration(api.personId(SECRETS.openid), 'waiting'))
}
