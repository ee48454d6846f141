import type { ReceptionSlot, ShowReceptionInput } from '@shared/contract/reception'
import { numberOf } from '@shared/rules/reception/plan'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { dayView, threeMonths } from './reception-view'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<ShowReceptionInput>

/** 书记接待日 of the compound's community: when, where, who of the four levels came, and what is free. */
export const showReception = defineAction({
  name: 'reception.show',
  access: 'visitor',
  input,
  // Compound, a browser's person, the days, their slots.
  cost: 4,

  async target({ compoundId }, { store }) {
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId }, compound }
  },

  async run(_, { store, caller, now, target: { compound } }) {
    const ids = threeMonths(compound.communityId, now)
    const [days, slots] = await Promise.all([store.receptions.days(ids), store.receptions.slots(ids)])
    return {
      compoundName: compound.name,
      days: [...days]
        .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
        .map((day) => {
          const own = slots.filter(({ dayId }) => dayId === day._id)
          const mine = own.find(({ personId }) => personId !== null && personId === caller.personId)
          return {
            ...dayView(day),
            slots: own.map(({ _id, startsAt, personId }): ReceptionSlot => {
              const state = _id === mine?._id ? 'mine' : personId === null ? 'free' : 'taken'
              return { id: _id, startsAt: startsAt.toISOString(), state }
            }),
            myNumber: mine ? numberOf(mine._id) : null,
          }
        }),
    }
  },
})
