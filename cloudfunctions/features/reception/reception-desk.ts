import type { ReceptionDeskInput } from '@shared/contract/reception'
import { numberOf } from '@shared/rules/reception/plan'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findCommunity } from '../../views/find-community'
import { dayView, threeMonths } from './reception-view'

const input = z.strictObject({ communityId: id }) satisfies z.ZodType<ReceptionDeskInput>

const MATTERS = 20

/** The days as those in office see them: who comes by number, what came of it, and what failed twice. */
export const receptionDesk = defineAction({
  name: 'reception.desk',
  access: { posts: ['communitySecretary', 'countyAdmin'] },
  input,
  // Community, person, days, slots, offices, events, their matters.
  cost: 7,
  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId }, { store, now }) {
    const ids = threeMonths(communityId, now)
    const [days, slots, offices, events] = await Promise.all([
      store.receptions.days(ids),
      store.receptions.slots(ids),
      store.places.officesOfCommunity(communityId),
      store.receptions.failedTwice(communityId, now, MATTERS),
    ])
    const matters = await store.consultations.byIds([...new Set(events.map(({ subjectId }) => subjectId))])
    return {
      offices: offices.map(({ _id, name }) => ({ id: _id, name })),
      days: [...days]
        .sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime())
        .map((day) => ({
          ...dayView(day),
          turns: slots
            .filter(({ dayId }) => dayId === day._id)
            .map(({ _id, startsAt, personId, compoundName, outcome, appealId }) => ({
              slotId: _id,
              startsAt: startsAt.toISOString(),
              number: personId === null ? null : numberOf(_id),
              compoundName,
              outcome,
              appealId,
            })),
        })),
      failedTwice: matters
        .filter(({ state }) => state === 'handedOff')
        .map(({ _id, title, compoundName }) => ({ id: _id, title, compoundName })),
    }
  },
})
