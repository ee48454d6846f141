import type { LeaveWorkers, LeaveWorkersInput } from '@shared/contract/workers'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { eachOf, type Leave } from '../../leaving/leaver'
import { type WorkerRegistrationDoc, workerRegistrationId } from '../../store/workers'
import { dropWorker } from './drop-worker'

const input = z.strictObject({}) satisfies z.ZodType<LeaveWorkersInput>

/** She does not work here any more, or thinks better of it: nothing of it is kept. */
export const leaveWorkers = defineAction({
  name: 'workers.leave',
  access: 'known',
  input,
  cost: 14,

  async run(_, { store, caller, now }): Promise<LeaveWorkers> {
    const { _id } = await caller.person()
    await store.transaction((tx) => dropWorker(tx, workerRegistrationId(_id), now))
    return {}
  },
})

/** Whoever has her account erased leaves as well. */
export const leaveWorkerRegistrations: Leave = (leaver, parts) =>
  eachOf<WorkerRegistrationDoc>('worker_registrations', 'personId', leaver, parts, ({ _id }) =>
    parts.store.transaction((tx) => dropWorker(tx, _id, parts.now)),
  )
