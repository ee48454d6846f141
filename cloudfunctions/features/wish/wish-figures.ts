import type { WishFiguresInput } from '@shared/contract/wish/figures'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { figuresDeadline } from './figures-deadline'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<WishFiguresInput>

const A_DAY = 24 * 3_600_000

/** The figures of the community, month by month, as last recounted; items and persons apart. */
export const wishFigures = defineAction({
  name: 'wish.figures',
  access: { posts: [...JUDGES, 'serviceSpecialist'] },
  input,
  // Compound, person, figures, and a recount asked for where they are a day old.
  cost: 4,

  async target({ compoundId }, { store }) {
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId }, compound }
  },

  async run(_, { store, now, target: { compound } }) {
    const { countyId, communityId, _id: compoundId } = compound
    const figures = await store.wishes.figures(communityId)
    if (!figures || now.getTime() - figures.countedAt.getTime() > A_DAY)
      await store.deadlines.set(figuresDeadline({ countyId, communityId, compoundId }, now))
    return {
      communityName: compound.communityName,
      countedAt: figures?.countedAt.toISOString() ?? null,
      open: figures?.open ?? 0,
      items: figures?.items ?? 0,
      persons: figures?.persons ?? 0,
      months: figures?.months ?? [],
    }
  },
})
