import { SESSION_MODES } from '@shared/contract/process'
import { ATTENDEE_GROUPS, PRESENT_GROUPS } from '@shared/contract/session/groups'
import { type Present, quorumOf } from '@shared/rules/session/quorum'
import fc from 'fast-check'

const aPresent = fc.record<Present>({
  group: fc.constantFrom(...PRESENT_GROUPS),
  verified: fc.boolean(),
  affected: fc.boolean(),
  householdId: fc.option(fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h5')),
})
const present = fc.array(aPresent, { maxLength: 14 })
const aCase = fc.record({
  mode: fc.constantFrom(...SESSION_MODES),
  affectedStairwells: fc.boolean(),
  present,
})
const resident = (change: Partial<Present> = {}): Present => ({
  group: 'resident',
  verified: true,
  affected: false,
  householdId: null,
  ...change,
})

describe('the quorum of a session', () => {
  it('on the spot: three verified residents, two of them from the stairwells it touches most', () => {
    const onSpot = (affected: number, others: number, affectedStairwells = true) =>
      quorumOf({
        mode: 'onsite',
        affectedStairwells,
        present: [
          ...Array.from({ length: affected }, () => resident({ affected: true })),
          ...Array.from({ length: others }, () => resident()),
        ],
      }).met
    expect(onSpot(2, 1)).toBe(true)
    expect(onSpot(1, 5)).toBe(false)
    expect(onSpot(2, 0)).toBe(false)
    expect(onSpot(0, 3, false)).toBe(true)
    expect(onSpot(0, 2, false)).toBe(false)
  })

  it('at a round table: three of the five groups, whoever sits in them, and three residents', () => {
    const table = (groups: readonly Present['group'][], verified: number) =>
      quorumOf({
        mode: 'roundtable',
        affectedStairwells: false,
        present: groups.map((group, at) => resident({ group, verified: at < verified })),
      }).met
    expect(table(['residentDelegate', 'redButler', 'propertyCompany'], 3)).toBe(true)
    expect(table(['residentDelegate', 'redButler', 'propertyCompany'], 2)).toBe(false)
    expect(table(['residentDelegate', 'redButler', 'resident', 'resident'], 4)).toBe(false)
    // A compound without a property company has four groups left, which is enough.
    expect(table(['residentDelegate', 'redButler', 'serviceSpecialist'], 3)).toBe(true)
  })

  it('online: three households, not three people of one', () => {
    const online = (homes: readonly string[]) =>
      quorumOf({
        mode: 'online',
        affectedStairwells: false,
        present: homes.map((householdId) => resident({ householdId })),
      }).met
    expect(online(['a', 'a', 'a'])).toBe(false)
    expect(online(['a', 'b', 'c', 'c'])).toBe(true)
  })

  it('is met exactly when nothing is missing, and one more person never breaks it', () => {
    fc.assert(
      fc.property(aCase, aPresent, (one, comer) => {
        const before = quorumOf(one)
        expect(before.met).toBe(before.needs.every(({ have, need }) => have >= need))
        if (before.met) expect(quorumOf({ ...one, present: [...one.present, comer] }).met).toBe(true)
      }),
    )
  })

  it('does not depend on the order in which people came', () => {
    fc.assert(
      fc.property(aCase, (one) => {
        expect(quorumOf({ ...one, present: [...one.present].reverse() })).toEqual(quorumOf(one))
      }),
    )
  })

  it('whoever is not verified changes the groups and nothing else', () => {
    fc.assert(
      fc.property(aCase, fc.constantFrom(...ATTENDEE_GROUPS), (one, group) => {
        const stranger = resident({ verified: false, affected: true, householdId: 'h9', group })
        const more = quorumOf({ ...one, present: [...one.present, stranger] })
        const residentsOf = (view: typeof more) => view.needs.filter(({ what }) => what !== 'groups')
        expect(residentsOf(more)).toEqual(residentsOf(quorumOf(one)))
      }),
    )
  })
})
