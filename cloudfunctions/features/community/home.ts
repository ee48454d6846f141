import type { CompoundHomeInput } from '@shared/contract/community'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { compoundBrief, consultationCard, officeHolder } from '../../views/briefs'
import { findCompound } from './find-compound'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<CompoundHomeInput>

/** What the home page shows of one compound, in two reads. */
export const home = defineAction({
  name: 'community.home',
  access: 'visitor',
  input,
  cost: 3,

  async target({ compoundId }, { store }) {
    const [found, open] = await Promise.all([
      findCompound(store, compoundId),
      store.consultations.openIn([compoundId], 3),
    ])
    return { ...found, open }
  },

  async run(_, { target: { compound, open } }) {
    return {
      compound: compoundBrief(compound),
      branchName: compound.branch.name,
      secretary: officeHolder(compound.branch.secretary),
      open: open.map(consultationCard),
    }
  },
})
