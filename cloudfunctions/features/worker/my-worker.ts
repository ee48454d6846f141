import type { MyWorker, MyWorkerInput } from '@shared/contract/workers'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { workerNumber } from '../../store/workers'
import { stationBrief } from '../../views/briefs'

const input = z.strictObject({}) satisfies z.ZodType<MyWorkerInput>

const A_PAGE = 20

/** Where her registration stands and, once she is accepted, what there is for her in that community. */
export const myWorker = defineAction({
  name: 'workers.mine',
  access: 'known',
  input,
  // Person, registration, stations, shops.
  cost: 4,

  async run(_, { store, caller }): Promise<MyWorker> {
    const person = await caller.person()
    const found = await store.workers.ofPerson(person._id)
    if (!found) return { registration: null, stations: [], shops: [] }
    const { _id, communityId, communityName, trade, state, reason, askedAt } = found
    const [stations, shops] =
      state === 'accepted'
        ? await Promise.all([
            store.places.stationsHere(communityId, A_PAGE),
            store.places.shopsAfter(communityId, '', A_PAGE),
          ])
        : [[], []]
    return {
      registration: {
        number: workerNumber(_id),
        communityId,
        communityName,
        trade,
        state,
        reason,
        askedAt: askedAt.toISOString(),
      },
      stations: stations.map(stationBrief),
      shops: shops
        .filter(({ endedAt }) => !endedAt)
        .map(({ name, offer, hours, address = '' }) => ({ name, offer, hours, address })),
    }
  },
})
