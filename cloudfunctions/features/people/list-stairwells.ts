import type { StairwellsInput } from '@shared/contract/residence'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { findHomeCompound } from './find-home-compound'

const input = z.strictObject({ compoundId: id, cursor }) satisfies z.ZodType<StairwellsInput>

const A_PAGE = 60

/**
 * Buildings and entrances to choose from, for those who live there and for those in whose posts the compound
 * lies: a secretary appoints its butlers wherever she lives. Who looks after them is told elsewhere.
 */
export const listStairwells = defineAction({
  name: 'people.stairwells',
  access: { posts: ['branchSecretary', 'communitySecretary', 'countyAdmin'], rung: 'declared' },
  input,
  cost: 3,

  target: ({ compoundId }, context) => findHomeCompound(compoundId, context),

  async run({ compoundId, cursor: after = '' }, { store }) {
    const page = await pageOf(A_PAGE, (limit) => store.places.stairwellsAfter(compoundId, after, limit))
    return {
      stairwells: page.rows.map(({ _id, building, unitEntrance }) => ({ id: _id, building, unitEntrance })),
      next: page.next,
    }
  },
})
