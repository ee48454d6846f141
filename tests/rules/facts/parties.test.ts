import { PARTY_BODIES, PARTY_GROUPS } from '@shared/contract/facts'
import { mayNote } from '@shared/rules/facts/may-note'
import { allTold, bodiesOf, faultInParties, keepsAll, partyKeys } from '@shared/rules/facts/parties'
import fc from 'fast-check'

const stairwell = fc.constantFrom('b01-u1', 'b01-u2', 'b02-u1')
const parties = fc.record({
  wholeCompound: fc.boolean(),
  stairwellIds: fc.uniqueArray(stairwell),
  groups: fc.uniqueArray(fc.constantFrom(...PARTY_GROUPS)),
  bodies: fc.uniqueArray(fc.constantFrom(...PARTY_BODIES)),
})
const here = fc.record({ committee: fc.boolean(), propertyCompany: fc.boolean() })

describe('parties', () => {
  it('say where people live, in one way, and name only bodies that are there', () => {
    fc.assert(
      fc.property(parties, here, (listed, compound) => {
        const fine = faultInParties(listed, compound) === undefined
        const one = listed.wholeCompound !== listed.stairwellIds.length > 0
        expect(fine).toBe(one && listed.bodies.every((body) => bodiesOf(compound).includes(body)))
      }),
    )
  })

  it('have a key each, and are all told exactly when each of them was', () => {
    fc.assert(
      fc.property(parties, fc.infiniteStream(fc.boolean()), (listed, dice) => {
        const keys = partyKeys(listed)
        expect(new Set(keys).size).toBe(keys.length)
        const told = keys.filter(() => dice.next().value)
        expect(allTold(keys, told)).toBe(keys.length > 0 && told.length === keys.length)
      }),
    )
  })

  it('are only added to: whoever was on the list stays on it, or is part of the whole', () => {
    fc.assert(
      fc.property(parties, parties, (before, after) => {
        const kept = keepsAll(partyKeys(before), partyKeys(after))
        const more = { ...after, groups: PARTY_GROUPS, bodies: PARTY_BODIES }
        const all = { ...more, wholeCompound: true, stairwellIds: [] }
        if (before.wholeCompound && !after.wholeCompound) expect(kept).toBe(false)
        expect(keepsAll(partyKeys(before), partyKeys(all))).toBe(true)
      }),
    )
  })
})

it('a fact note is for the butler of a stairwell that is concerned, or whoever answers for a vacant one', () => {
  const butler = [{ post: 'redButler', placeId: 'b01-u1' }] as const
  expect(mayNote(butler, { concerned: ['b01-u1'], answersForVacant: false })).toBe(true)
  expect(mayNote(butler, { concerned: ['b01-u2'], answersForVacant: false })).toBe(false)
  expect(
    mayNote([{ post: 'residentDelegate', placeId: 'b01-u1' }], {
      concerned: ['b01-u1'],
      answersForVacant: false,
    }),
  ).toBe(false)
  expect(mayNote([], { concerned: [], answersForVacant: true })).toBe(true)
})
