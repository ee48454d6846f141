import type { PeopleActions } from '@shared/contract/actions/people'
import { CONSENT_VERSIONS } from '@shared/contract/consent'
import { POSTS } from '@shared/contract/ladder'
import { NOTICE_VERSION } from '@shared/contract/people'

import type { Access } from '../../../../cloudfunctions/kernel/authorise'
import { aHome, phoneCode } from '../../../support/neighbours'
import {
  INVITATION_CODE,
  matrixInvitationId,
  resetHome,
  resetInvitation,
  resetPost,
  resetRequest,
} from '../world'
import { COMMUNITY, COMPOUND, COUNTY, STAIRWELL, WORD_JUDGES } from './doors'
import { inPost, unlessPost } from './finer'
import type { SamplesOf } from './sample'

const IN_OFFICE: Access = { posts: POSTS }
const APPOINTING: Access = { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] }
const RESIDENCE_JUDGES: Access = {
  posts: ['redButler', 'branchSecretary', 'communitySecretary', 'countyAdmin'],
}

export const peopleSamples = {
  'people.me': { who: 'visitor', input: () => ({}) },
  'people.declareResidence': {
    who: 'known',
    input: () => ({ compoundId: 'cp1', noticeVersion: NOTICE_VERSION }),
    within: COMPOUND,
  },
  'people.requestSignIn': {
    who: 'visitor',
    input: () => ({ browser: 'Chrome · Windows' }),
    freeText: ['browser'],
  },
  'people.lookAtSignIn': { who: 'known', input: () => ({ code: '12345678' }), outcome: 'SIGN_IN_CODE_WRONG' },
  'people.confirmSignIn': {
    who: 'known',
    input: () => ({ code: '12345678' }),
    outcome: 'SIGN_IN_CODE_WRONG',
  },
  'people.collectSignIn': {
    who: 'visitor',
    input: () => ({ code: '12345678', secret: 'A'.repeat(32) }),
    outcome: 'SIGN_IN_CODE_WRONG',
  },
  'people.endSession': { who: 'known', input: () => ({ sessionId: 'a-session-of-hers' }) },
  'people.verifyPhone': {
    who: 'known',
    input: () => ({ code: phoneCode() }),
    finer: ({ livesIn }) => (livesIn === null ? 'RUNG_DECLARED_REQUIRED' : undefined),
  },
  'people.stairwells': {
    who: { ...WORD_JUDGES, rung: 'declared' },
    input: () => ({ compoundId: 'cp1' }),
    within: COMPOUND,
    optional: ['cursor'],
  },
  'people.describeHome': {
    who: 'declared',
    input: () => aHome(),
    freeText: ['name'],
    within: COMPOUND,
    finer: ({ rung }) => {
      if (rung === 'verifiedResident') return 'ALREADY_VERIFIED'
      return rung === 'declared' ? 'RUNG_PHONE_REQUIRED' : undefined
    },
    optional: ['guardianName', 'withoutPhone'],
  },
  'people.residenceQueue': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) => (post === null ? 'NOT_YOUR_POST' : undefined),
    reset: resetRequest,
    shows: (caller) => inPost(caller, 'redButler', 'cp1-b01-u1'),
    optional: ['cursor'],
  },
  'people.vouch': {
    who: RESIDENCE_JUDGES,
    input: () => ({ requestId: 'request1', note: '上门见过本人' }),
    freeText: ['note'],
    within: STAIRWELL,
    reset: resetRequest,
  },
  'people.decideResidence': {
    who: RESIDENCE_JUDGES,
    input: () => ({ requestId: 'request1', decision: 'verify' }),
    within: STAIRWELL,
    reset: resetRequest,
    optional: ['reason'],
  },
  'people.nameAdult': {
    who: 'verifiedResident',
    input: () => ({ compoundId: 'cp1', named: true }),
    within: COMPOUND,
    reset: (api) => resetHome(api, 'cp1'),
  },
  'people.moveOut': {
    who: 'known',
    input: () => ({ compoundId: 'cp1' }),
    reset: (api) => resetHome(api, 'cp1'),
  },
  'people.consent': { who: 'known', input: () => ({ kind: 'health', version: CONSENT_VERSIONS.health }) },
  'people.withdrawConsent': { who: 'known', input: () => ({ kind: 'health' }) },
  'people.myConsents': { who: 'known', input: () => ({}) },

  'account.show': { who: 'known', input: () => ({}) },
  'account.export': { who: 'known', input: () => ({ cursor: '0:' }), optional: ['cursor'] },
  'account.delete': {
    who: 'known',
    input: () => ({}),
    // Nobody leaves while neighbours wait for somebody in office.
    finer: (caller) => (caller.post ? 'ACCOUNT_POSTS_HELD' : undefined),
  },
  'account.keep': { who: 'known', input: () => ({}) },

  'posts.invite': {
    who: APPOINTING,
    input: () => ({ post: 'redButler', placeId: 'cp1-b01-u1', label: '李管家' }),
    within: STAIRWELL,
    // County → community → branch → butler: only the next level up appoints.
    finer: unlessPost('branchSecretary', 'cp1'),
    optional: ['termEnds'],
  },
  'posts.revokeInvitation': {
    who: APPOINTING,
    input: () => ({ invitationId: matrixInvitationId() }),
    within: COMMUNITY,
    finer: unlessPost('communitySecretary', 'cm1'),
    reset: resetInvitation,
  },
  'posts.lookAtInvitation': {
    who: 'known',
    input: () => ({ code: INVITATION_CODE }),
    reset: resetInvitation,
  },
  'posts.accept': { who: 'known', input: () => ({ code: INVITATION_CODE }), reset: resetInvitation },
  'posts.decline': { who: 'known', input: () => ({ code: INVITATION_CODE }), reset: resetInvitation },
  'posts.setDeputy': {
    who: IN_OFFICE,
    input: () => ({ postKey: 'branchSecretary_cp1', label: '冯副书记' }),
    within: COMPOUND,
    finer: unlessPost('branchSecretary', 'cp1'),
  },
  'posts.end': {
    who: IN_OFFICE,
    input: () => ({ postKey: 'branchSecretary_cp1', reason: 'resigned' }),
    within: COMPOUND,
    finer: (caller) =>
      inPost(caller, 'branchSecretary', 'cp1') || inPost(caller, 'communitySecretary', 'cm1')
        ? undefined
        : 'NOT_YOUR_POST',
    reset: (api) => resetPost(api, 'branchSecretary'),
  },
  'posts.list': {
    who: APPOINTING,
    input: () => ({ placeId: 'cp1' }),
    within: COMPOUND,
    optional: ['cursor'],
  },
  'posts.history': {
    who: APPOINTING,
    input: () => ({ postKey: 'branchSecretary_cp1' }),
    within: COMPOUND,
    optional: ['cursor'],
  },
  'posts.claimFirstAdmin': {
    who: 'known',
    input: () => ({ code: 'aaaa-bbbb-cccc', label: '孟主任' }),
    outcome: 'INVITATION_UNKNOWN',
    within: COUNTY,
  },

  'posts.beginImport': {
    who: APPOINTING,
    input: () => ({ placeId: 'cp1', format: 'csv', bytes: 100 }),
    within: COMPOUND,
  },
  // An import is nobody's but hers who began it: everybody else is not even told that it is there.
  'posts.prepareImport': {
    who: APPOINTING,
    input: () => ({ importId: 'import-of-somebody-else' }),
    unknown: 'IMPORT_NOT_FOUND',
  },
  'posts.confirmImport': {
    who: APPOINTING,
    input: () => ({ importId: 'import-of-somebody-else' }),
    unknown: 'IMPORT_NOT_FOUND',
  },

  'inbox.list': { who: 'known', input: () => ({}), optional: ['cursor'] },
  'inbox.pushSettings': { who: 'known', input: () => ({}) },
  'inbox.answerPush': {
    who: 'known',
    input: () => ({ answers: [{ topic: 'progress', answer: 'reject' }] }),
  },
  'inbox.turnPush': { who: 'known', input: () => ({ on: true }) },
  'inbox.read': { who: 'known', input: () => ({ noticeIds: ['notice-of-nobody'] }) },
} satisfies SamplesOf<PeopleActions>
