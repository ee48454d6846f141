import type { Bodies, BodiesInput, CommitteeView } from '@shared/contract/bodies'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import type { CommitteeDoc } from '../../store/committees'
import { officeHolder, propertyView } from '../../views/briefs'
import { findCompound } from '../../views/find-compound'
import { shareView } from './share-view'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<BodiesInput>

/** The committee and the property company of a compound, for the two secretaries who enter them. */
export const showBodies = defineAction({
  name: 'bodies.show',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  // Compound, person, committee, its history, the warning.
  cost: 5,
  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId }, { store, now, target: { compound } }): Promise<Bodies> {
    const [committee, history, warning] = await Promise.all([
      store.committees.find(compoundId),
      store.committees.history(compoundId),
      store.deadlines.find('committeeShare', compoundId),
    ])
    return {
      compoundName: compound.name,
      communityName: compound.communityName,
      secretary: officeHolder(compound.branch.secretary),
      committee: committee ? committeeView(committee, warning?.dueAt ?? null, now) : null,
      property: propertyView(compound),
      history: history.map(({ _id, event, label, at, by, reason }) => ({
        id: _id,
        event,
        label,
        at: at.toISOString(),
        by,
        reason,
      })),
    }
  },
})

function committeeView(committee: CommitteeDoc, dueAt: Date | null, now: Date): CommitteeView {
  const { name, electedOn, termEnds, seats, members } = committee
  return {
    name,
    electedOn,
    termEnds,
    termOver: termEnds < dayNameOf(now),
    seats,
    members: members.map(({ seatId, label, role, since }) => ({ seatId, label, role, since })),
    share: shareView(committee, dueAt),
  }
}
