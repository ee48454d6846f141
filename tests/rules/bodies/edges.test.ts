import { electionFault, joinFault, leaveFault } from '@shared/rules/bodies/committee'
import {
  partyMembersNeeded,
  partyShareHolds,
  shareForEverybody,
  sharePermille,
} from '@shared/rules/bodies/party-share'
import { gapsOf } from '@shared/rules/bodies/three'

const committee = (members: number, chairs = 1) =>
  Array.from({ length: members }, (_, at) => ({ role: at < chairs ? 'chair' : 'member' }) as const)

it('a committee is three to fifteen people, one of whom chairs', () => {
  expect([2, 3, 15, 16].map((members) => electionFault(committee(members)))).toEqual([
    'COMMITTEE_WRONG',
    undefined,
    undefined,
    'COMMITTEE_WRONG',
  ])
  expect([0, 2].map((chairs) => electionFault(committee(5, chairs)))).toEqual([
    'COMMITTEE_WRONG',
    'COMMITTEE_WRONG',
  ])
})

it('a by-election fills an empty seat, and makes no second chair', () => {
  const join = (members: number, seats: number, role: 'chair' | 'member', chairs = 1) =>
    joinFault({ members: committee(members, chairs), seats }, { role })
  expect(join(4, 5, 'member')).toBeUndefined()
  expect(join(5, 5, 'member')).toBe('COMMITTEE_FULL')
  expect(join(4, 5, 'chair')).toBe('COMMITTEE_HAS_CHAIR')
  expect(join(4, 5, 'chair', 0)).toBeUndefined()
})

it('the last one does not leave', () => {
  expect([0, 1, 2].map((members) => leaveFault({ members: committee(members) }))).toEqual([
    'COMMITTEE_LAST',
    'COMMITTEE_LAST',
    undefined,
  ])
})

it('more than 60% is more than 60%', () => {
  expect(partyShareHolds(6, 10)).toBe(false)
  expect(partyShareHolds(7, 10)).toBe(true)
  expect(partyShareHolds(0, 0)).toBe(false)
  expect(partyShareHolds(1, 0)).toBe(false)
  expect([3, 5, 10, 15].map(partyMembersNeeded)).toEqual([2, 4, 7, 10])
  expect([sharePermille(2, 3), sharePermille(3, 5), sharePermille(1, 0)]).toEqual([666, 600, 0])
  expect(shareForEverybody({ members: 5, partyMembers: 4 })).toBe('holds')
  expect(shareForEverybody({ members: 5, partyMembers: 3, seats: 5 })).toBe('fails')
  expect(shareForEverybody({ members: 4, partyMembers: 4, seats: 5 })).toBe('untold')
  expect(shareForEverybody({ members: 6, partyMembers: 4, seats: 5 })).toBe('holds')
})

it('each of the three is missing by itself', () => {
  const there = { butlers: 1, committee: {}, property: {} }
  expect(gapsOf(there)).toEqual([])
  expect(gapsOf({ ...there, butlers: null })).toEqual(['redButlers'])
  expect(gapsOf({ ...there, committee: null })).toEqual(['redOwnersCommittee'])
  expect(gapsOf({ ...there, property: null })).toEqual(['redProperty'])
})
