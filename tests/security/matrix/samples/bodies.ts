import type { BodiesActions } from '@shared/contract/actions/bodies'

import type { Access } from '../../../../cloudfunctions/kernel/authorise'
import { openSecrets } from '../../../../cloudfunctions/kernel/secrets'
import { workerRegistrationId } from '../../../../cloudfunctions/store/workers'
import { TEST_SECRET } from '../../../support/api'
import { resetCommittee } from '../bodies'
import { resetShop } from '../shops'
import { MATRIX_WORKER, resetWorkers } from '../workers'
import { SECRETS } from '../world'
import { AT_THE_COMMUNITY, COMMUNITY, COMPOUND, COMPOUND_SECRETARIES } from './doors'
import { nextYear } from './next-year'
import type { SamplesOf } from './sample'

const AT_COMMUNITY_AND_COUNTY: Access = {
  posts: ['communitySecretary', 'serviceSpecialist', 'countyAdmin'],
}

const somebodysWork = () => workerRegistrationId(openSecrets(TEST_SECRET).personId(SECRETS.openid))

export const bodiesSamples = {
  'workers.mine': { who: 'known', input: () => ({}), reset: resetWorkers },
  'workers.register': {
    who: 'known',
    input: () => ({ communityId: 'cm1', trade: 'courier' }),
    reset: resetWorkers,
    finer: ({ name }) => (name === MATRIX_WORKER ? 'WORKER_REGISTERED' : undefined),
  },
  'workers.leave': { who: 'known', input: () => ({}), reset: resetWorkers },
  'workers.list': {
    who: AT_COMMUNITY_AND_COUNTY,
    input: () => ({ communityId: 'cm1', state: 'waiting' }),
    within: COMMUNITY,
    reset: resetWorkers,
    optional: ['cursor'],
  },
  'workers.decide': {
    who: AT_COMMUNITY_AND_COUNTY,
    input: () => ({ registrationId: somebodysWork(), decision: 'accept', reason: 'notSeen' }),
    within: COMMUNITY,
    reset: resetWorkers,
    optional: ['reason'],
  },
  'shops.list': {
    who: AT_THE_COMMUNITY,
    input: () => ({ communityId: 'cm1' }),
    within: COMMUNITY,
    optional: ['cursor'],
  },
  'shops.record': {
    who: AT_THE_COMMUNITY,
    input: () => ({
      communityId: 'cm1',
      shopId: null,
      name: '春和理发店',
      address: '春和路三号楼下',
      hours: '8:30–19:30',
      offer: '六十五岁以上理发五元，行动不便的上门。',
      compoundIds: ['cp1'],
    }),
    within: COMMUNITY,
    freeText: ['name', 'address', 'hours', 'offer'],
  },
  'shops.end': {
    who: AT_THE_COMMUNITY,
    input: () => ({ communityId: 'cm1', shopId: 'matrix-shop' }),
    within: COMMUNITY,
    reset: resetShop,
  },
  'bodies.show': { who: COMPOUND_SECRETARIES, input: () => ({ compoundId: 'cp1' }), within: COMPOUND },
  'bodies.recordCommittee': {
    who: COMPOUND_SECRETARIES,
    input: () => ({
      compoundId: 'cp1',
      electedOn: '2026-01-05',
      termEnds: `${nextYear()}-12-31`,
      members: [
        { label: '周主任', role: 'chair', partyMember: true },
        { label: '吴委员', role: 'member', partyMember: true },
        { label: '郑委员', role: 'member', partyMember: false },
      ],
    }),
    within: COMPOUND,
    reset: resetCommittee,
  },
  'bodies.joinCommittee': {
    who: COMPOUND_SECRETARIES,
    input: () => ({ compoundId: 'cp1', label: '冯委员', role: 'member', partyMember: true }),
    within: COMPOUND,
    reset: resetCommittee,
  },
  'bodies.leaveCommittee': {
    who: COMPOUND_SECRETARIES,
    input: () => ({ compoundId: 'cp1', seatId: 'matrix-seat-2', reason: 'resigned' }),
    within: COMPOUND,
    reset: resetCommittee,
  },
  'bodies.endCommittee': {
    who: COMPOUND_SECRETARIES,
    input: () => ({ compoundId: 'cp1', reason: 'termOver' }),
    within: COMPOUND,
    // Somebody chairs it in this world: her post is ended first.
    outcome: 'BODY_HAS_POST',
    reset: resetCommittee,
  },
  'bodies.recordProperty': {
    who: COMPOUND_SECRETARIES,
    input: () => ({
      compoundId: 'cp1',
      property: { name: '和风物业', since: '2026-01-05', industrySupervisor: '县物业行业党委' },
    }),
    within: COMPOUND,
    reset: resetCommittee,
  },
} satisfies SamplesOf<BodiesActions>
