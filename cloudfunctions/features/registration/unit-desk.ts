import type { UnitDeskInput, UnitRow } from '@shared/contract/registration'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { findCommunity } from '../../registrations/find-unit'
import type { UnitRegistrationDoc } from '../../store/unit-registrations'
import { unitCursor } from './unit-cursor'

const input = z.strictObject({
  communityId: id,
  cursor: unitCursor,
}) satisfies z.ZodType<UnitDeskInput>

const A_PAGE = 20

/** The units that registered in a community, with what they promised; who speaks for them is opened one by one. */
export const unitDesk = defineAction({
  name: 'registration.unitDesk',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  cost: 4,

  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId, cursor: after = '' }, { store, target }) {
    const page = await pageOf(A_PAGE, (limit) =>
      store.unitRegistrations.ofCommunity(communityId, after, limit),
    )
    return { communityName: target.community.name, units: page.rows.map(unitRow), next: page.next }
  },
})

export const unitRow = ({
  _id,
  name,
  communityName,
  state,
  termEnds,
  commitments,
  listed,
}: UnitRegistrationDoc): UnitRow => ({ id: _id, name, communityName, state, termEnds, commitments, listed })
