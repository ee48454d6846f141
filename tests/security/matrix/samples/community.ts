import type { CommunityActions } from '@shared/contract/actions/community'
import { sceneOf } from '@shared/rules/scene/scene-token'

import type { Access } from '../../../../cloudfunctions/kernel/authorise'
import { COMMUNITY, COMPOUND } from './doors'
import type { SamplesOf } from './sample'

const AT_COMMUNITY_OR_COUNTY: Access = { posts: ['countyAdmin', 'communitySecretary'] }

/** Who looks things up as far as her post reaches; a butler and a resident see their own stairwell elsewhere. */
const QUERYING: Access = {
  posts: ['countyAdmin', 'communitySecretary', 'serviceSpecialist', 'branchSecretary'],
}

export const communitySamples = {
  'scan.resolve': { who: 'visitor', input: () => ({ token: sceneOf('ABCDEFGHJK') }) },
  'community.home': { who: 'visitor', input: () => ({ compoundId: 'cp1' }) },
  'community.compound': { who: 'visitor', input: () => ({ compoundId: 'cp1' }) },
  'community.station': { who: 'visitor', input: () => ({ stationId: 'stn1' }) },
  'community.stations': { who: 'visitor', input: () => ({}), optional: ['cursor'] },
  'community.communities': { who: 'visitor', input: () => ({}), optional: ['cursor'] },
  'community.compounds': { who: 'visitor', input: () => ({ communityId: 'cm1' }), optional: ['cursor'] },
  // Papers are made by another function, which this test does not run.
  'community.makePoster': {
    who: { posts: ['communitySecretary', 'serviceSpecialist', 'countyAdmin'] },
    input: () => ({ stationId: 'stn1' }),
    within: COMMUNITY,
    outcome: 'UNEXPECTED',
  },

  'directory.search': {
    who: QUERYING,
    input: () => ({ placeId: 'cp1', words: '桂园' }),
    within: COMPOUND,
    optional: ['words', 'kind', 'vacant', 'cursor'],
    freeText: ['words'],
    mayBeEmpty: ['words'],
  },
  'directory.figures': { who: QUERYING, input: () => ({ placeId: 'cp1' }), within: COMPOUND },
  'directory.export': {
    who: QUERYING,
    input: () => ({ placeId: 'cp1' }),
    within: COMPOUND,
    outcome: 'UNEXPECTED',
  },
  'directory.beginImport': {
    who: AT_COMMUNITY_OR_COUNTY,
    input: () => ({ placeId: 'cm1', format: 'csv', bytes: 100 }),
    within: COMMUNITY,
  },
  // A table is nobody's but hers who sent it: everybody else is not even told that it is there.
  'directory.prepareImport': {
    who: AT_COMMUNITY_OR_COUNTY,
    input: () => ({ importId: 'table-of-somebody-else' }),
    unknown: 'IMPORT_NOT_FOUND',
  },
  'directory.confirmImport': {
    who: AT_COMMUNITY_OR_COUNTY,
    input: () => ({ importId: 'table-of-somebody-else' }),
    unknown: 'IMPORT_NOT_FOUND',
  },
} satisfies SamplesOf<CommunityActions>
