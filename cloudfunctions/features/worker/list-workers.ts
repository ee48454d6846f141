import type { ListWorkers, ListWorkersInput } from '@shared/contract/workers'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { workerNumber } from '../../store/workers'
import { findCommunity } from '../../views/find-community'

const input = z.strictObject({
  communityId: id,
  state: z.enum(['waiting', 'accepted']),
  cursor,
}) satisfies z.ZodType<ListWorkersInput>

/** Who waits to be accepted in a community, or is: a number and a trade, never a name. */
export const listWorkers = defineAction({
  name: 'workers.list',
  access: { posts: ['communitySecretary', 'serviceSpecialist', 'countyAdmin'] },
  input,
  cost: 4,
  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId, state, cursor: after = '' }, { store, caller }): Promise<ListWorkers> {
    const { _id: own } = await caller.person()
    const { rows, next } = await pageOf(20, (limit) =>
      store.workers.inCommunity(communityId, state, after, limit),
    )
    return {
      workers: rows
        .filter(({ personId }) => personId !== own)
        .map(({ _id, trade, askedAt }) => ({
          id: _id,
          number: workerNumber(_id),
          trade,
          askedAt: askedAt.toISOString(),
        })),
      next,
    }
  },
})
