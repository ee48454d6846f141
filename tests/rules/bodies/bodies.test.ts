import { COMMITTEE_FEWEST, COMMITTEE_MOST, type CommitteeRole } from '@shared/contract/bodies'
import { electionFault, joinFault } from '@shared/rules/bodies/committee'
import {
  partyMembersNeeded,
  partyShareHolds,
  shareForEverybody,
  sharePermille,
} from '@shared/rules/bodies/party-share'
import { gapsOf, THREE } from '@shared/rules/bodies/three'
import * as fc from 'fast-check'

const committee = fc
  .integer({ min: 1, max: 40 })
  .chain((members) => fc.tuple(fc.integer({ min: 0, max: members }), fc.constant(members)))

describe('the share of Party members', () => {
  it('is strictly more than 60%: 3 of 5 is not enough, 4 of 6 is', () => {
    expect([partyShareHolds(3, 5), partyShareHolds(4, 6)]).toEqual([false, true])
    expect([partyShareHolds(6, 10), partyShareHolds(9, 15), partyShareHolds(10, 15)]).toEqual([
      false,
      false,
      true,
    ])
    expect(partyShareHolds(0, 0)).toBe(false)
    expect([sharePermille(3, 5), sharePermille(4, 6)]).toEqual([600, 666])
  })

  it('holds exactly where the cross product does, in integers of any size', () => {
    fc.assert(
      fc.property(committee, ([party, members]) => {
        expect(partyShareHolds(party, members)).toBe(BigInt(party) * 100n > BigInt(members) * 60n)
      }),
    )
  })

  it('needs a number that is just enough: one less is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (members) => {
        const needed = partyMembersNeeded(members)
        expect(needed).toBeLessThanOrEqual(members)
        expect([partyShareHolds(needed, members), partyShareHolds(needed - 1, members)]).toEqual([
          true,
          false,
        ])
      }),
    )
  })

  it('breaks with the departure of a member of the Party, never with another one', () => {
    fc.assert(
      fc.property(committee, ([party, members]) => {
        fc.pre(members > 1 && party < members && partyShareHolds(party, members))
        expect(partyShareHolds(party, members - 1)).toBe(true)
      }),
    )
    expect([partyShareHolds(4, 6), partyShareHolds(3, 5), partyShareHolds(4, 5)]).toEqual([true, false, true])
  })

  it('is shown rounded down: 60.0% never stands for more', () => {
    fc.assert(
      fc.property(committee, ([party, members]) => {
        const shown = sharePermille(party, members)
        expect(shown * members).toBeLessThanOrEqual(party * 1000)
        expect((shown + 1) * members).toBeGreaterThan(party * 1000)
      }),
    )
  })

  it('tells everybody nothing while a seat is empty, so that no departure tells of one person', () => {
    fc.assert(
      fc.property(committee, fc.integer({ min: 0, max: 3 }), ([partyMembers, members], empty) => {
        const told = shareForEverybody({ members, partyMembers, seats: members + empty })
        expect(told === 'untold').toBe(empty > 0)
      }),
    )
  })
})

describe('a committee', () => {
  const roles = fc.array(fc.constantFrom<CommitteeRole>('chair', 'deputyChair', 'member'), { maxLength: 20 })

  it('is three to fifteen people of whom one chairs', () => {
    fc.assert(
      fc.property(roles, (given) => {
        const fits =
          given.length >= COMMITTEE_FEWEST &&
          given.length <= COMMITTEE_MOST &&
          given.filter((role) => role === 'chair').length === 1
        expect(electionFault(given.map((role) => ({ role }))) === undefined).toBe(fits)
      }),
    )
  })

  it('is joined only where a seat is empty, and never by a second chair', () => {
    const members = [{ role: 'chair' as const }, { role: 'member' as const }]
    expect(joinFault({ members, seats: 2 }, { role: 'member' })).toBe('COMMITTEE_FULL')
    expect(joinFault({ members, seats: 3 }, { role: 'chair' })).toBe('COMMITTEE_HAS_CHAIR')
    expect(joinFault({ members, seats: 3 }, { role: 'member' })).toBeUndefined()
    expect(joinFault({ members: members.slice(1), seats: 3 }, { role: 'chair' })).toBeUndefined()
  })
})

it('shows which of the three is missing, each on its own', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (butlers, committeeHere, property) => {
      const here = {
        butlers: butlers ? {} : null,
        committee: committeeHere ? {} : null,
        property: property ? {} : null,
      }
      const there = [butlers, committeeHere, property]
      expect(gapsOf(here)).toEqual(THREE.filter((_, at) => !there[at]))
    }),
  )
})
