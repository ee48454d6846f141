import { NOTICE_VERSION } from '@shared/contract/people'
import type { DescribeHomeInput } from '@shared/contract/residence'

import type { PersonDoc, Residence } from '../../cloudfunctions/store/persons'
import type { CommunityDoc, StairwellDoc } from '../../cloudfunctions/store/places'
import type { TestApi } from './api'
import { aCompound, aPerson, load } from './world'

export const aCommunity = (change: Partial<CommunityDoc> = {}): CommunityDoc => ({
  _id: 'cm1',
  countyId: 'county',
  subdistrictId: 'sd1',
  subdistrictName: '城东街道',
  name: '春和社区',
  compounds: 2,
  order: '0001',
  ...change,
})

export const aStairwell = (change: Partial<StairwellDoc> = {}): StairwellDoc => ({
  _id: 'cp1-b01-u1',
  countyId: 'county',
  communityId: 'cm1',
  compoundId: 'cp1',
  building: 1,
  unitEntrance: 1,
  households: 12,
  order: '001-01',
  butler: null,
  ...change,
})

/** A compound of two stairwells in each of two communities, and nobody in office anywhere. */
export async function loadPlaces(api: Pick<TestApi, 'control'>): Promise<void> {
  await load(api, 'communities', [aCommunity(), aCommunity({ _id: 'cm2', name: '秋实社区', order: '0002' })])
  await load(api, 'compounds', [
    aCompound({ butlersInOffice: 0, branch: { ...aCompound().branch, secretary: null } }),
    aCompound({ _id: 'cp2', communityId: 'cm2', communityName: '秋实社区', name: '柳园小区', order: '0002' }),
  ])
  await load(api, 'stairwells', [
    aStairwell(),
    aStairwell({ _id: 'cp1-b01-u2', unitEntrance: 2, order: '001-02' }),
    aStairwell({ _id: 'cp2-b01-u1', communityId: 'cm2', compoundId: 'cp2' }),
  ])
}

export const agreed = [{ notice: 'privacy', version: NOTICE_VERSION, at: new Date('2026-11-20T00:00:00Z') }]

export const aResidence = (change: Partial<Residence> = {}): Residence => ({
  compoundId: 'cp1',
  compoundName: '桂园小区',
  communityId: 'cm1',
  kind: null,
  verified: false,
  since: new Date('2026-11-01T00:00:00Z'),
  ...change,
})

/** Puts a person behind an openid, who has agreed to the notice. */
export const loadPerson = (api: TestApi, openid: string, change: Partial<PersonDoc> = {}): Promise<void> =>
  load(api, 'persons', [aPerson(api.personId(openid), { consents: agreed, ...change })])

export const declare = (api: TestApi, openid: string, compoundId = 'cp1') =>
  api.call('people.declareResidence', { compoundId, noticeVersion: NOTICE_VERSION }, { openid })

export const aHome = (change: Partial<DescribeHomeInput> = {}): DescribeHomeInput => ({
  compoundId: 'cp1',
  stairwellId: 'cp1-b01-u1',
  room: '302',
  name: '林小禾',
  kind: 'owner',
  ageGroup: 'adult',
  ...change,
})

let numbers = 0
/** A code as the phone button gives one: each is new and stands for this number. */
export const phoneCode = (number = '15400000012'): string => {
  numbers += 1
  return `code${numbers}x${number}`
}
