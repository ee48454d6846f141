import type { CompoundProfileInput } from '@shared/contract/community'
import { shareForEverybody } from '@shared/rules/bodies/party-share'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { compoundBrief, officeHolder, propertyView } from '../../views/briefs'
import { findCompound } from './find-compound'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<CompoundProfileInput>

/** The 1+3+N of a compound (S1-02): what is missing is null, so that the page can show the gap. */
export const compoundProfile = defineAction({
  name: 'community.compound',
  access: 'visitor',
  input,
  cost: 4,

  target: ({ compoundId }, { store }) => findCompound(store, compoundId),

  async run({ compoundId }, { store, target: { compound } }) {
    const [offices, shops] = await Promise.all([
      store.places.officesOfCompound(compoundId),
      store.places.shopsOfCompound(compoundId),
    ])
    const { branch, butlersInOffice, stairwells, committee } = compound
    const property = propertyView(compound)
    return {
      compound: compoundBrief(compound),
      communityId: compound.communityId,
      buildings: compound.buildings,
      stairwells,
      households: compound.households,
      branch: {
        name: branch.name,
        establishment: branch.establishment,
        secretary: officeHolder(branch.secretary),
      },
      butlers: butlersInOffice > 0 ? { inOffice: butlersInOffice, stairwells } : null,
      committee: committee && {
        name: committee.name,
        members: committee.members,
        share: shareForEverybody(committee),
      },
      property: property && {
        name: property.name,
        communitySupervisor: property.communitySupervisor,
        industrySupervisor: property.industrySupervisor,
      },
      shops: shops.map(({ name, offer, hours, address = '' }) => ({ name, offer, hours, address })),
      offices: offices.map(({ _id, name, hostName }) => ({ id: _id, name, hostName })),
    }
  },
})
