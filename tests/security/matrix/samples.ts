import type { ActionName, InputOf } from '@shared/contract/actions'
import { CONSENT_VERSIONS } from '@shared/contract/consent'
import type { ErrorCode } from '@shared/contract/errors'
import { POSTS, type PostKind } from '@shared/contract/ladder'
import { NOTICE_VERSION } from '@shared/contract/people'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { sceneOf } from '@shared/rules/scene/scene-token'

import { publishedYears } from '../../../cloudfunctions/desk/work-calendar'
import type { Access } from '../../../cloudfunctions/kernel/authorise'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { memberRegistrationId } from '../../../cloudfunctions/store/member-registrations'
import { workerRegistrationId } from '../../../cloudfunctions/store/workers'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { aHome, phoneCode } from '../../support/neighbours'
import { resetAppeals } from './appeals'
import { resetCommittee } from './bodies'
import type { Caller } from './callers'
import { resetCareNotes, resetContacts } from './contacts'
import { MATRIX_SEAL, resetDeliberation } from './deliberation'
import { resetEvidence } from './evidence'
import {
  folded,
  heldOpening,
  judgedAppeal,
  openingHeld,
  ownAppeal,
  ownersOnly,
  ownHidden,
  ownProposal,
  photoOfHost,
  somebodyToWitness,
} from './owned'
import { resetQuestions } from './questions'
import { resetReception } from './reception'
import {
  MATRIX_ACTIVITY,
  MATRIX_REPORT,
  MATRIX_SHEET,
  MATRIX_SIGNUP,
  MATRIX_UNIT,
  resetActivities,
  resetForRegister,
  resetPapers,
  resetRegistrations,
} from './registration'
import { inFourDays, passNow, resetSessions, sessionCode } from './sessions'
import { resetShop } from './shops'
import { MATRIX_WISH_WORDS, matrixHelper, onlyTheMember, resetWishes } from './wishes'
import { MATRIX_WORKER, resetWorkers } from './workers'
import { resetWorks, today, tomorrow } from './works'
import {
  INVITATION_CODE,
  matrixInvitationId,
  resetConsultation,
  resetHome,
  resetInvitation,
  resetPost,
  resetRequest,
  resetStatement,
  SECRETS,
} from './world'

export interface Sample<Name extends ActionName> {
  /** Who may at all, said here a second time: a verb whose door is opened wider fails against it. */
  readonly who: Access
  /** An input that the right caller succeeds with. */
  readonly input: () => InputOf<Name>
  /** Every place that holds the target, from the county down. */
  readonly within?: readonly string[]
  /** What an admitted caller gets where not success: the platform's part that a test has not got. */
  readonly outcome?: ErrorCode
  /** The target is looked for before who asks, and is nobody's: what everyone gets who is signed in. */
  readonly unknown?: ErrorCode
  /** The finer rule behind the door, in the words of its table. */
  readonly finer?: (caller: Caller) => ErrorCode | undefined
  /** Puts back what a call may have changed. */
  readonly reset?: (api: TestApi) => Promise<void>
  /** Who is shown a name and a room, because she has to judge them. */
  readonly shows?: (caller: Caller) => boolean
  /** Keys that may be left out. */
  readonly optional?: readonly string[]
  /** Keys under which people write what they like. */
  readonly freeText?: readonly string[]
  /** Texts that she may leave out by leaving them empty. */
  readonly mayBeEmpty?: readonly string[]
}

const IN_OFFICE: Access = { posts: POSTS }
const APPOINTING: Access = { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] }
const AT_COMMUNITY_OR_COUNTY: Access = { posts: ['countyAdmin', 'communitySecretary'] }
/** Who looks things up as far as her post reaches; a butler and a resident see their own stairwell elsewhere. */
const QUERYING: Access = {
  posts: ['countyAdmin', 'communitySecretary', 'serviceSpecialist', 'branchSecretary'],
}
const RESIDENCE_JUDGES: Access = {
  posts: ['redButler', 'branchSecretary', 'communitySecretary', 'countyAdmin'],
}
const WORD_JUDGES = {
  posts: ['branchSecretary', 'communitySecretary', 'countyAdmin'],
} as const satisfies Access

const SESSION_HOSTS: Access = { posts: ['branchSecretary', 'communitySecretary', 'redButler'] }

const COMPOUND_SECRETARIES: Access = { posts: ['branchSecretary', 'communitySecretary'] }
const SESSION_LEADERS: Access = { posts: ['branchSecretary', 'communitySecretary'] }
const AT_THE_COMMUNITY: Access = { posts: ['communitySecretary', 'serviceSpecialist'] }
const AT_COMMUNITY_AND_COUNTY: Access = {
  posts: ['communitySecretary', 'serviceSpecialist', 'countyAdmin'],
}

const somebodysRegistration = () => memberRegistrationId(openSecrets(TEST_SECRET).personId(SECRETS.openid))

const somebodysWork = () => workerRegistrationId(openSecrets(TEST_SECRET).personId(SECRETS.openid))

const COUNTY = ['county']
const COMMUNITY = ['county', 'cm1']
const COMPOUND = ['county', 'cm1', 'cp1']
const COMPOUND_PLACES: readonly string[] = ['cm1', 'cp1', 'cp1-b01-u1']
const STAIRWELL = ['county', 'cm1', 'cp1', 'cp1-b01-u1']

const nextYear = () => new Date().getFullYear() + 1

const inPost = (caller: Caller, post: PostKind, placeId: string) =>
  caller.post === post && caller.placeId === placeId

/** The butler of the wisher's stairwell, or whoever is above her. */
const unlessVisiting = (caller: Caller): ErrorCode | undefined =>
  inPost(caller, 'redButler', 'cp1-b01-u1') || judgesHere(caller) ? undefined : 'NOT_YOUR_POST'

/** A secretary of the compound, or above her. */
const judgesHere = (caller: Caller) =>
  inPost(caller, 'branchSecretary', 'cp1') ||
  inPost(caller, 'communitySecretary', 'cm1') ||
  inPost(caller, 'countyAdmin', 'county')

const unlessPost = (post: PostKind, placeId: string) => (caller: Caller) =>
  inPost(caller, post, placeId) ? undefined : ('NOT_YOUR_POST' as const)

/** The butler of the stairwell and the secretaries above her. */
const atAnEmergency = ({ post, placeId }: Caller) =>
  post !== null &&
  placeId !== null &&
  ['redButler', ...WORD_JUDGES.posts].includes(post) &&
  STAIRWELL.includes(placeId)
    ? undefined
    : ('NOT_YOUR_POST' as const)
/** The butler of the stairwell on whose desk a request lies; to everybody else it is not there. */
const hasItOnHerDesk = (caller: Caller) =>
  inPost(caller, 'redButler', 'cp1-b01-u1') ? undefined : ('CONTACT_NOT_FOUND' as const)
/** Whoever leads 议事项: the secretary, whose post is held here; above her only where it is vacant or too late. */
const unlessHost = unlessPost('branchSecretary', 'cp1')
const unlessSecretary = (caller: Caller) =>
  inPost(caller, 'communitySecretary', 'cm1') ? undefined : unlessHost(caller)
/** Whoever writes and records: any post that covers the compound, the butlers of its stairwells included. */
const unlessInOffice = (caller: Caller) =>
  inPost(caller, 'countyAdmin', 'county') ||
  inPost(caller, 'serviceSpecialist', 'cm1') ||
  inPost(caller, 'redButler', 'cp1-b01-u1')
    ? undefined
    : unlessSecretary(caller)

const among =
  (...held: readonly (readonly [PostKind, string])[]) =>
  (caller: Caller) =>
    held.some(([post, placeId]) => inPost(caller, post, placeId)) ? undefined : 'NOT_YOUR_POST'
const BRANCH = ['branchSecretary', 'cp1'] as const
const COMMUNITY_OWN = ['communitySecretary', 'cm1'] as const
const SPECIALIST = ['serviceSpecialist', 'cm1'] as const
const MANAGER = ['propertyManager', 'cp1'] as const
const COUNTY_OWN = ['countyAdmin', 'county'] as const
const BUTLER = ['redButler', 'cp1-b01-u1'] as const
/** Whoever has any part in the work. */
const unlessAtWork = among(BRANCH, COMMUNITY_OWN, SPECIALIST, MANAGER, COUNTY_OWN, BUTLER)
/** Whoever confirms the work has no hand in what residents say of it. */
const confirmsNothing = (caller: Caller) =>
  among(COMMUNITY_OWN)(caller) === undefined ? 'NOT_YOUR_POST' : undefined
const unlessPlanning = among(BRANCH, COMMUNITY_OWN)

/** One sample for each verb. A verb without one fails the matrix: add it with the verb. */
export const samples: { readonly [Name in ActionName]?: Sample<Name> } = {
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
  'butler.reportSeen': {
    who: 'known',
    input: () => ({ compoundId: 'cp1', text: '井盖松了，一压就翘。', photoIds: [] }),
    reset: resetWorkers,
    finer: ({ name }) => (name === MATRIX_WORKER ? undefined : 'WORKER_NOT_HERE'),
    freeText: ['text'],
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
  'butler.mine': { who: 'declared', input: () => ({ compoundId: 'cp1' }), within: COMPOUND },
  'butler.showName': {
    who: { posts: ['redButler'] },
    input: () => ({ stairwellId: 'cp1-b01-u1', name: '何美兰' }),
    within: STAIRWELL,
    // Written in a regular shape, not as one likes.
    reset: (api) => resetPost(api, 'redButler'),
  },
  'butler.showPhoto': {
    who: { posts: ['redButler'] },
    // A photo is tried where photos are; taken away, it needs none.
    input: () => ({ stairwellId: 'cp1-b01-u1', photoId: null }),
    within: STAIRWELL,
    reset: (api) => resetPost(api, 'redButler'),
  },
  'butler.card': {
    who: { posts: ['redButler'] },
    input: () => ({ stairwellId: 'cp1-b01-u1' }),
    within: STAIRWELL,
    reset: (api) => resetPost(api, 'redButler'),
  },
  'butler.checkProperty': {
    who: { posts: ['redButler'] },
    input: () => ({ stairwellId: 'cp1-b01-u1', item: 'cleaning', score: 'fair', note: '楼道两天没拖。' }),
    within: STAIRWELL,
    optional: ['note'],
    freeText: ['note'],
  },
  'butler.checks': {
    who: 'known',
    input: () => ({ compoundId: 'cp1' }),
    finer: (caller) =>
      inPost(caller, 'redButler', 'cp1-b01-u1') || judgesHere(caller) ? undefined : 'NOT_YOUR_POST',
    optional: ['cursor'],
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
  'butler.addCareNote': {
    who: { posts: ['redButler'] },
    input: () => ({
      stairwellId: 'cp1-b01-u1',
      neighbour: '一楼李奶奶',
      text: '独居，腿脚不便。',
      consent: 'spoken',
    }),
    within: STAIRWELL,
    freeText: ['neighbour', 'text'],
  },
  'butler.careNotes': {
    who: { posts: ['redButler', 'branchSecretary'] },
    input: () => ({ stairwellId: 'cp1-b01-u1' }),
    within: STAIRWELL,
    reset: resetCareNotes,
  },
  'butler.removeCareNote': {
    who: { posts: ['redButler', 'branchSecretary'] },
    input: () => ({ noteId: 'care1' }),
    within: STAIRWELL,
    // Whether there is one is said to nobody who is not signed in; else the note tells whose it is.
    reset: resetCareNotes,
  },
  'butler.windows': { who: 'phoneVerified', input: () => ({ compoundId: 'cp1' }), within: COMPOUND },
  'butler.contact': {
    who: 'phoneVerified',
    input: () => ({ compoundId: 'cp1', kind: 'message', text: '楼道灯坏了。', photoIds: [] }),
    within: COMPOUND,
    reset: resetContacts,
    freeText: ['text'],
    optional: ['callback', 'visit', 'aboutRequestId'],
  },
  'butler.fileFor': {
    who: { posts: ['redButler', 'branchSecretary'] },
    input: () => ({
      stairwellId: 'cp1-b01-u1',
      text: '老人家灯坏了。',
      neighbour: '一楼李奶奶',
      consent: 'spoken',
    }),
    within: STAIRWELL,
    reset: resetContacts,
    freeText: ['text', 'neighbour'],
  },
  'butler.requests': { who: 'known', input: () => ({}), optional: ['cursor'] },
  'butler.request': {
    who: 'known',
    input: () => ({ requestId: 'contact1' }),
    finer: hasItOnHerDesk,
    reset: resetContacts,
  },
  'butler.say': {
    who: 'known',
    input: () => ({ requestId: 'contact1', text: '下午来看。', photoIds: [] }),
    finer: hasItOnHerDesk,
    reset: resetContacts,
    freeText: ['text'],
  },
  'butler.move': {
    who: 'known',
    input: () => ({ requestId: 'contact1', move: 'begin' }),
    finer: hasItOnHerDesk,
    reset: resetContacts,
    freeText: ['text'],
    optional: ['text'],
  },
  'butler.visit': {
    who: 'known',
    input: () => ({ requestId: 'contact2', move: 'accept' }),
    finer: hasItOnHerDesk,
    reset: resetContacts,
  },
  'butler.door': {
    who: 'known',
    input: () => ({ requestId: 'contact3' }),
    finer: hasItOnHerDesk,
    reset: resetContacts,
    shows: (caller) => inPost(caller, 'redButler', 'cp1-b01-u1'),
  },
  'butler.callbackNumber': {
    who: 'known',
    input: () => ({ requestId: 'contact1' }),
    finer: hasItOnHerDesk,
    reset: resetContacts,
  },
  'butler.desk': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) => (post === null ? 'NOT_YOUR_POST' : undefined),
    reset: resetContacts,
    optional: ['cursor'],
  },
  'butler.suggestAppeal': {
    who: 'known',
    input: () => ({ requestId: 'contact1' }),
    finer: hasItOnHerDesk,
    reset: resetContacts,
  },
  // Only the resident herself, with an appeal of hers.
  'butler.becameAppeal': {
    who: 'known',
    input: () => ({ requestId: 'contact1', appealId: 'appeal1' }),
    finer: (caller) => hasItOnHerDesk(caller) ?? 'APPEAL_NOT_FOUND',
    reset: resetContacts,
  },
  'butler.suggestWish': {
    who: 'known',
    input: () => ({ requestId: 'contact1' }),
    finer: hasItOnHerDesk,
    reset: resetContacts,
  },
  // Only the resident herself, with a wish of hers.
  'butler.becameWish': {
    who: 'known',
    input: () => ({ requestId: 'contact1', wishId: 'wish1' }),
    finer: (caller) => hasItOnHerDesk(caller) ?? 'WISH_NOT_FOUND',
    reset: resetContacts,
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

  'registration.mine': { who: 'known', input: () => ({}) },
  'registration.register': {
    who: 'declared',
    input: () => ({
      compoundId: 'cp1',
      name: '林小禾',
      unitName: '第二中学',
      skills: [{ skill: 'repair', level: 'good' }],
      times: ['weekendDay'],
    }),
    within: COMPOUND,
    reset: resetForRegister,
    freeText: ['name'],
    optional: ['unitId', 'unitName'],
  },
  // Her own registration, of which none of the callers has one.
  'registration.step': {
    who: 'known',
    input: () => ({ verb: 'pause' }),
    outcome: 'REGISTRATION_NOT_FOUND',
    reset: resetRegistrations,
  },
  'registration.changeSkills': {
    who: 'known',
    input: () => ({ skills: [{ skill: 'care', level: 'willing' }], times: ['workdayEvening'] }),
    outcome: 'REGISTRATION_NOT_FOUND',
    reset: resetRegistrations,
  },
  'registration.queue': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) => (post === null ? 'NOT_YOUR_POST' : undefined),
    reset: resetRegistrations,
    shows: (caller) => inPost(caller, 'branchSecretary', 'cp1'),
    optional: ['cursor'],
  },
  'registration.members': {
    who: { posts: ['branchSecretary', 'communitySecretary'] },
    input: () => ({ compoundId: 'cp1' }),
    within: COMPOUND,
    reset: resetRegistrations,
    optional: ['cursor'],
  },
  'registration.decide': {
    who: WORD_JUDGES,
    input: () => ({ registrationId: somebodysRegistration(), verb: 'accept' }),
    within: COMPOUND,
    reset: resetRegistrations,
    freeText: ['reason'],
    optional: ['reason'],
  },
  'registration.units': {
    who: 'known',
    input: () => ({}),
    reset: resetRegistrations,
    optional: ['cursor'],
  },
  'registration.registerUnit': {
    who: AT_THE_COMMUNITY,
    input: () => ({
      communityId: 'cm1',
      name: '县水利局',
      contactName: '秦科长',
      contactPhone: '05341234567',
      commitments: ['每季度清一次河边垃圾'],
      termEnds: `${nextYear()}-12-31`,
    }),
    within: COMMUNITY,
    freeText: ['contactName'],
  },
  'registration.unitDesk': {
    who: AT_THE_COMMUNITY,
    input: () => ({ communityId: 'cm1' }),
    within: COMMUNITY,
    reset: resetRegistrations,
    optional: ['cursor'],
  },
  'registration.showUnit': {
    who: AT_THE_COMMUNITY,
    input: () => ({ unitId: MATRIX_UNIT }),
    within: COMMUNITY,
    reset: resetRegistrations,
  },
  'registration.endUnit': {
    who: AT_THE_COMMUNITY,
    input: () => ({ unitId: MATRIX_UNIT }),
    within: COMMUNITY,
    reset: resetRegistrations,
  },
  'registration.beginList': {
    who: AT_THE_COMMUNITY,
    input: () => ({ unitId: MATRIX_UNIT, format: 'csv', bytes: 100 }),
    within: COMMUNITY,
    reset: resetRegistrations,
  },
  // A list is nobody's but hers who began it.
  'registration.prepareList': {
    who: AT_THE_COMMUNITY,
    input: () => ({ listId: 'list-of-somebody-else' }),
    unknown: 'IMPORT_NOT_FOUND',
  },
  'registration.confirmList': {
    who: AT_THE_COMMUNITY,
    input: () => ({ listId: 'list-of-somebody-else' }),
    unknown: 'IMPORT_NOT_FOUND',
  },

  // None of the callers is registered: what registered members do is refused to all of them alike.
  'service.activities': {
    who: 'known',
    input: () => ({}),
    outcome: 'MEMBER_ONLY',
    reset: resetRegistrations,
  },
  'service.joinActivity': {
    who: 'known',
    input: () => ({ activityId: MATRIX_ACTIVITY, joined: true }),
    outcome: 'MEMBER_ONLY',
    reset: resetActivities,
  },
  'service.openActivity': {
    who: SESSION_LEADERS,
    input: () => ({
      compoundId: 'cp1',
      kind: 'tidying',
      title: '一起清理楼道',
      place: '2号楼楼下',
      startsAt: inFourDays(),
      minutes: 90,
      seats: 10,
    }),
    within: COMPOUND,
    freeText: ['title', 'place'],
    optional: ['skill'],
  },
  'service.hostedActivities': {
    who: SESSION_LEADERS,
    input: () => ({ compoundId: 'cp1' }),
    within: COMPOUND,
    reset: resetActivities,
    optional: ['cursor'],
  },
  'service.hostActivity': {
    who: SESSION_LEADERS,
    input: () => ({ activityId: MATRIX_ACTIVITY }),
    within: COMPOUND,
    reset: resetActivities,
    shows: judgesHere,
  },
  'service.confirmCame': {
    who: SESSION_LEADERS,
    input: () => ({ signupId: MATRIX_SIGNUP, came: true, minutes: 60 }),
    within: COMPOUND,
    reset: resetActivities,
    optional: ['minutes'],
  },
  'service.callOffActivity': {
    who: SESSION_LEADERS,
    input: () => ({ activityId: MATRIX_ACTIVITY }),
    within: COMPOUND,
    reset: resetActivities,
    outcome: 'ACTIVITY_OVER',
  },
  'service.groups': { who: 'known', input: () => ({}), outcome: 'MEMBER_ONLY', reset: resetRegistrations },
  'service.joinGroup': {
    who: 'known',
    input: () => ({ skill: 'repair', joined: true }),
    outcome: 'MEMBER_ONLY',
    reset: resetRegistrations,
  },
  'service.report': {
    who: 'known',
    input: () => ({ year: 2026 }),
    outcome: 'MEMBER_ONLY',
    reset: resetRegistrations,
  },
  'service.submitReport': {
    who: 'known',
    input: () => ({ year: 2026, note: '今年多陪了几位老人。' }),
    outcome: 'MEMBER_ONLY',
    reset: resetRegistrations,
    freeText: ['note'],
    mayBeEmpty: ['note'],
  },
  'service.reports': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) => (post === null ? 'NOT_YOUR_POST' : undefined),
    reset: resetPapers,
    shows: (caller) => inPost(caller, 'branchSecretary', 'cp1'),
    optional: ['cursor'],
  },
  'service.reviewReport': {
    who: WORD_JUDGES,
    input: () => ({ reportId: MATRIX_REPORT, decision: 'review' }),
    within: COMPOUND,
    reset: resetPapers,
    freeText: ['reason'],
    optional: ['reason'],
  },
  'service.unitReport': {
    who: AT_THE_COMMUNITY,
    input: () => ({ unitId: MATRIX_UNIT, year: 2026 }),
    within: COMMUNITY,
    reset: resetRegistrations,
  },
  'service.submitUnitReport': {
    who: AT_THE_COMMUNITY,
    input: () => ({ unitId: MATRIX_UNIT, year: 2026, note: '单位全年开放操场。' }),
    within: COMMUNITY,
    reset: resetPapers,
    freeText: ['note'],
    mayBeEmpty: ['note'],
  },
  // Papers are made by another function, which this test does not run.
  'service.reportPaper': {
    who: 'known',
    input: () => ({ reportId: MATRIX_REPORT }),
    finer: (caller) =>
      judgesHere(caller) || inPost(caller, 'serviceSpecialist', 'cm1') ? undefined : 'PAPER_NOT_FOUND',
    outcome: 'UNEXPECTED',
    reset: resetPapers,
  },
  'service.sheetDraft': {
    who: SESSION_LEADERS,
    input: () => ({ registrationId: somebodysRegistration(), year: 2026 }),
    within: COMPOUND,
    reset: resetPapers,
    shows: judgesHere,
  },
  'service.writeSheet': {
    who: SESSION_LEADERS,
    input: () => ({
      registrationId: somebodysRegistration(),
      year: 2025,
      level: 'good',
      reason: '全年参加了三次清理。',
    }),
    within: COMPOUND,
    reset: resetPapers,
    freeText: ['reason'],
  },
  'service.sheetDesk': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) => (post === null ? 'NOT_YOUR_POST' : undefined),
    reset: resetPapers,
    shows: (caller) => inPost(caller, 'communitySecretary', 'cm1'),
    optional: ['cursor'],
  },
  'service.mySheets': { who: 'known', input: () => ({}), reset: resetPapers },
  // Somebody else's sheet is not there for anybody.
  'service.answerSheet': {
    who: 'known',
    input: () => ({ sheetId: MATRIX_SHEET, objection: '有一次我去了，没有登记上。' }),
    outcome: 'PAPER_NOT_FOUND',
    reset: resetPapers,
    freeText: ['objection'],
  },
  'service.settleSheet': {
    who: SESSION_LEADERS,
    input: () => ({ sheetId: MATRIX_SHEET, level: 'good', answer: '补上了这一次。' }),
    within: COMPOUND,
    outcome: 'PAPER_MOVED_ON',
    reset: resetPapers,
    freeText: ['answer'],
  },
  'service.issueSheet': {
    who: { posts: ['communitySecretary', 'countyAdmin'] },
    input: () => ({ sheetId: MATRIX_SHEET }),
    within: COMPOUND,
    reset: resetPapers,
  },
  'service.sheetPaper': {
    who: 'known',
    input: () => ({ sheetId: MATRIX_SHEET }),
    finer: (caller) => (judgesHere(caller) ? 'SHEET_NOT_ISSUED' : 'PAPER_NOT_FOUND'),
    reset: resetPapers,
  },
  'service.year': { who: 'known', input: () => ({ year: 2026 }), reset: resetActivities },

  'consultation.list': {
    who: 'visitor',
    input: () => ({ compoundId: 'cp1', shelf: 'open' }),
    optional: ['cursor'],
  },
  'consultation.page': { who: 'visitor', input: () => ({ consultationId: 'cs1' }) },
  'consultation.moreCards': { who: 'visitor', input: () => ({ consultationId: 'cs1', except: [] }) },
  'consultation.takeStance': {
    who: 'declared',
    input: () => ({ consultationId: 'cs1', statementId: 'st1', stance: 'agree' }),
    within: COMPOUND,
  },

  'consultation.process': { who: 'visitor', input: () => ({ consultationId: 'cs1' }) },
  'consultation.move': {
    who: 'known',
    input: () => ({
      consultationId: 'cs1',
      verb: 'suspend',
      reason: '等规划部门的答复。',
      until: dayNameOf(new Date(Date.now() + 5 * 86_400_000)),
    }),
    finer: (caller) =>
      [
        ['branchSecretary', 'cp1'],
        ['communitySecretary', 'cm1'],
        ['countyAdmin', 'county'],
      ].some(([post, placeId]) => inPost(caller, post as PostKind, placeId ?? ''))
        ? undefined
        : 'NOT_YOUR_POST',
    freeText: ['reason'],
    optional: ['reason', 'until'],
    reset: resetConsultation,
  },
  'consultation.open': {
    who: { posts: ['branchSecretary'] },
    input: () => ({
      compoundId: 'cp1',
      title: '凉亭怎么用',
      text: '凉亭一直空着，大家想想怎么用。',
      category: 'publicSpace',
      photoIds: [],
      officeId: 'of1',
      askingDays: 5,
    }),
    within: COMPOUND,
    optional: ['templateId'],
    freeText: ['title', 'text'],
  },
  'consultation.unpublished': { who: WORD_JUDGES, input: () => ({ compoundId: 'cp1' }), within: COMPOUND },
  // The secretary's own words: somebody above her decides.
  'consultation.decideOpening': {
    who: WORD_JUDGES,
    input: () => ({ consultationId: heldOpening(), decision: 'restore', reason: '内容没有问题' }),
    freeText: ['reason'],
    within: COMPOUND,
    finer: (caller) => (inPost(caller, 'branchSecretary', 'cp1') ? 'ONE_LEVEL_UP' : undefined),
    reset: openingHeld,
  },
  'session.latest': { who: 'visitor', input: () => ({ consultationId: 'cs-session' }), reset: resetSessions },
  'session.show': { who: 'visitor', input: () => ({ sessionId: 'session1' }), reset: resetSessions },
  'session.convene': {
    who: { posts: ['branchSecretary', 'communitySecretary'] },
    input: () => ({
      consultationId: 'cs-free',
      mode: 'onsite',
      startsAt: inFourDays(),
      place: '凉亭旁边',
      agenda: ['先看现场'],
      affectedStairwellIds: [],
    }),
    freeText: ['place', 'agenda'],
    mayBeEmpty: ['place'],
    optional: ['days', 'hostStairwellId'],
    within: COMPOUND,
    reset: resetSessions,
  },
  'session.move': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session1', verb: 'adjourn' }),
    optional: ['rulesVersion', 'reason'],
    within: COMPOUND,
    reset: resetSessions,
  },
  'session.host': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session1' }),
    within: COMPOUND,
    reset: resetSessions,
  },
  'session.checkIn': {
    who: 'known',
    input: () => ({
      sessionId: 'session1',
      rulesVersion: 'default_1',
      token: sessionCode(),
      pass: passNow(),
    }),
    optional: ['token', 'pass', 'seat'],
    freeText: ['token', 'pass', 'seat', 'rulesVersion'],
    mayBeEmpty: ['pass', 'seat'],
    finer: (caller) => {
      const here = caller.livesIn === 'cp1'
      const groups: readonly (PostKind | null)[] = [
        'residentDelegate',
        'serviceSpecialist',
        'redButler',
        'propertyManager',
        'delegateOrCommissioner',
      ]
      const inOffice = groups.includes(caller.post) && COMPOUND_PLACES.includes(caller.placeId ?? '')
      return here || inOffice ? undefined : 'RUNG_DECLARED_REQUIRED'
    },
    reset: resetSessions,
  },
  'session.addByHand': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session1', group: 'resident', stairwellId: 'cp1-b01-u1', reason: 'noPhone' }),
    optional: ['stairwellId'],
    within: COMPOUND,
    reset: resetSessions,
  },
  // Only somebody who has checked in herself may bear witness.
  'session.witness': {
    who: 'known',
    input: () => ({ sessionId: 'session1', presenceId: 'session1_somebody' }),
    finer: ownersOnly('NOT_HERE'),
    reset: somebodyToWitness,
  },
  'session.turn': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session2', round: 1, seat: 0 }),
    within: COMPOUND,
    reset: resetSessions,
  },
  'session.candidates': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session2' }),
    within: COMPOUND,
    reset: resetSessions,
  },
  'session.invite': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session2', postKeys: ['redButler_cp1-b01-u1'] }),
    within: COMPOUND,
    reset: async (api) => {
      await resetPost(api, 'redButler')
      await resetSessions(api)
    },
  },
  // Only whoever holds a post that was asked in.
  'session.answerInvitation': {
    who: 'known',
    input: () => ({ sessionId: 'session2', coming: true }),
    outcome: 'NOT_INVITED',
    reset: resetSessions,
  },
  'session.code': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session1' }),
    outcome: 'UNEXPECTED',
    within: COMPOUND,
    reset: resetSessions,
  },
  'session.keepSeat': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session2', group: 'propertyCompany', label: '张经理' }),
    within: COMPOUND,
    reset: resetSessions,
  },
  'session.photos': {
    who: SESSION_HOSTS,
    input: () => ({ sessionId: 'session1', photoIds: ['photo1'], caption: '商量现场' }),
    freeText: ['caption'],
    // A photo is nobody's but hers who took it.
    finer: (caller) => (inPost(caller, 'branchSecretary', 'cp1') ? undefined : 'PHOTO_NOT_FOUND'),
    within: COMPOUND,
    reset: photoOfHost,
  },
  'session.figures': { who: 'visitor', input: () => ({ placeId: 'cp1' }) },
  'session.rules': {
    who: 'visitor',
    input: () => ({ compoundId: 'cp1' }),
    optional: ['compoundId', 'communityId', 'version'],
    reset: resetSessions,
  },
  'session.publishRules': {
    who: { posts: ['communitySecretary'] },
    input: () => ({ communityId: 'cm1', articles: ['一件事', '都能说', '不骂人'], replaces: 'default_1' }),
    freeText: ['articles'],
    within: COMMUNITY,
    reset: resetSessions,
  },

  'consultation.facts': { who: 'visitor', input: () => ({ consultationId: 'cs1' }) },
  // A butler's post lies below the compound: the finer rule knows whose stairwell is in it.
  'consultation.factsDesk': {
    who: 'known',
    input: () => ({ consultationId: 'cs1' }),
    finer: (caller) =>
      judgesHere(caller) || inPost(caller, 'redButler', 'cp1-b01-u1') ? undefined : 'NOT_YOUR_POST',
  },
  'consultation.addFactNote': {
    who: 'known',
    input: () => ({ consultationId: 'cs1', text: '凉亭顶漏雨。', photoIds: [] }),
    freeText: ['text'],
    optional: ['corrects'],
    finer: (caller) => (inPost(caller, 'redButler', 'cp1-b01-u1') ? undefined : 'NOT_YOUR_POST'),
    reset: resetEvidence,
  },
  'consultation.listParties': {
    who: WORD_JUDGES,
    input: () => ({
      consultationId: 'cs1',
      wholeCompound: false,
      stairwellIds: ['cp1-b01-u1'],
      groups: [],
      bodies: [],
    }),
    within: COMPOUND,
    reset: resetEvidence,
  },
  'consultation.tellParties': {
    who: 'known',
    input: () => ({ consultationId: 'cs1', keys: ['stairwell_cp1-b01-u1'], way: 'posted' }),
    finer: (caller) =>
      judgesHere(caller) || inPost(caller, 'redButler', 'cp1-b01-u1') ? undefined : 'NOT_YOUR_POST',
    reset: resetEvidence,
  },
  'proposal.submit': {
    who: { posts: ['committeeChair', 'propertyManager', 'serviceSpecialist'], rung: 'phoneVerified' },
    input: () => ({
      consultationId: 'cs-proposing',
      title: '加四把椅子',
      measure: '南边放四把长椅。',
      costYuan: 0,
      payer: 'nobody',
      doer: 'residents',
    }),
    freeText: ['title', 'measure'],
    within: COMPOUND,
    reset: resetEvidence,
  },
  'proposal.list': {
    who: 'visitor',
    input: () => ({ consultationId: 'cs-proposing' }),
    reset: resetEvidence,
  },
  // Somebody else's is not hers to take back.
  'proposal.withdraw': {
    who: 'known',
    input: () => ({ proposalId: 'proposal1' }),
    finer: ownersOnly('PROPOSAL_NOT_FOUND'),
    reset: ownProposal,
  },
  'proposal.toCheck': {
    who: WORD_JUDGES,
    input: () => ({ consultationId: 'cs-proposing' }),
    within: COMPOUND,
    reset: resetEvidence,
  },
  'proposal.check': {
    who: WORD_JUDGES,
    input: () => ({ proposalId: 'proposal1', check: 'none' }),
    within: COMPOUND,
    optional: ['item', 'ground'],
    reset: resetEvidence,
  },
  'statement.unanswered': {
    who: WORD_JUDGES,
    input: () => ({ consultationId: 'cs-proposing' }),
    within: COMPOUND,
    reset: resetEvidence,
  },
  'statement.answer': {
    who: WORD_JUDGES,
    input: () => ({
      consultationId: 'cs1',
      statementIds: ['st1'],
      verdict: 'notAdopted',
      reason: '地方不够。',
    }),
    freeText: ['reason'],
    optional: ['proposalId'],
    within: COMPOUND,
    reset: resetEvidence,
  },
  'statement.answers': {
    who: 'visitor',
    input: () => ({ consultationId: 'cs1' }),
    optional: ['cursor'],
  },
  'words.held': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) =>
      post === 'branchSecretary' || post === 'communitySecretary' || post === 'countyAdmin'
        ? undefined
        : 'NOT_YOUR_POST',
    optional: ['cursor'],
    reset: resetEvidence,
  },
  'words.decide': {
    who: WORD_JUDGES,
    input: () => ({ id: 'proposal_proposal2', decision: 'restore', reason: '没有问题' }),
    freeText: ['reason'],
    within: COMPOUND,
    reset: resetEvidence,
  },
  'poll.show': { who: 'visitor', input: () => ({ consultationId: 'cs-poll' }), reset: resetDeliberation },
  'poll.set': {
    who: 'known',
    input: () => ({
      consultationId: 'cs-poll',
      proposalIds: ['cs-poll-pr1'],
      days: 3,
      hiddenUntilClose: true,
      costOnOwners: false,
    }),
    finer: unlessHost,
    reset: resetDeliberation,
  },
  'poll.answer': {
    who: 'verifiedResident',
    input: () => ({ consultationId: 'cs-poll', choice: 'none' }),
    within: COMPOUND,
    reset: resetDeliberation,
  },
  'minutes.show': { who: 'visitor', input: () => ({ consultationId: 'cs-sign' }), reset: resetDeliberation },
  'minutes.desk': {
    who: 'known',
    input: () => ({ consultationId: 'cs-write' }),
    finer: unlessInOffice,
    reset: resetDeliberation,
  },
  'minutes.write': {
    who: 'known',
    input: () => ({
      consultationId: 'cs-write',
      outcome: 'majorityView',
      adoptedIds: ['cs-write-pr1'],
      conclusion: '车棚装两盏灯。',
      viewsFor: ['看得清。'],
      viewsAgainst: ['晃眼。'],
      minority: '怕夜里亮。',
    }),
    freeText: ['conclusion', 'viewsFor', 'viewsAgainst', 'minority'],
    mayBeEmpty: ['viewsFor', 'viewsAgainst', 'minority'],
    finer: unlessInOffice,
    reset: resetDeliberation,
  },
  'minutes.sign': {
    who: 'known',
    input: () => ({ consultationId: 'cs-sign', as: 'resident', seal: MATRIX_SEAL }),
    finer: ({ rung, livesIn, post }) =>
      rung === 'verifiedResident' && livesIn === 'cp1' && post === null ? undefined : 'SIGNATURE_NOT_YOURS',
    reset: resetDeliberation,
  },
  'minutes.note': {
    who: 'known',
    input: () => ({ consultationId: 'cs-sealed', note: 'dissentAnswer', text: '灯罩朝下。' }),
    freeText: ['text'],
    finer: unlessHost,
    reset: resetDeliberation,
  },
  // Papers are made by another function, which this test does not run.
  'work.show': { who: 'visitor', input: () => ({ consultationId: 'cs-said' }), reset: resetWorks },
  'work.changes': { who: 'visitor', input: () => ({ consultationId: 'cs-rated' }), reset: resetWorks },
  'work.desk': {
    who: 'known',
    input: () => ({ consultationId: 'cs-work' }),
    finer: unlessAtWork,
    reset: resetWorks,
  },
  'work.addTask': {
    who: 'known',
    input: () => ({
      consultationId: 'cs-work',
      what: '换一把锁',
      ownerKey: 'branchSecretary_cp1',
      dueOn: tomorrow(),
      department: '城管队',
    }),
    finer: unlessPlanning,
    freeText: ['what', 'department'],
    optional: ['department', 'proposalId'],
    reset: resetWorks,
  },
  'work.settleTask': {
    who: 'known',
    input: () => ({ consultationId: 'cs-work', taskId: 'task1', as: 'done' }),
    finer: among(BRANCH, MANAGER),
    optional: ['reason'],
    reset: resetWorks,
  },
  'work.giveTask': {
    who: 'known',
    input: () => ({
      consultationId: 'cs-work',
      taskId: 'task2',
      ownerKey: 'communitySecretary_cm1',
      dueOn: tomorrow(),
    }),
    finer: unlessPlanning,
    reset: resetWorks,
  },
  'work.offer': {
    who: 'known',
    input: () => ({ consultationId: 'cs-work', ownerKey: 'communitySecretary_cm1' }),
    finer: among(BRANCH),
    reset: resetWorks,
  },
  'work.answerOffer': {
    who: 'known',
    input: () => ({ consultationId: 'cs-offered', accept: true }),
    finer: among(MANAGER),
    reset: resetWorks,
  },
  'work.track': {
    who: { posts: ['serviceSpecialist'] },
    input: () => ({ consultationId: 'cs-work' }),
    within: COMPOUND,
    reset: resetWorks,
  },
  'work.addEntry': {
    who: 'known',
    input: () => ({ consultationId: 'cs-work', kind: 'progress', text: '料已经订了。', photoIds: [] }),
    finer: unlessAtWork,
    freeText: ['text'],
    optional: ['taskId', 'beforeId', 'verdict'],
    reset: resetWorks,
  },
  'work.reportDone': {
    who: 'known',
    input: () => ({ consultationId: 'cs-all-done' }),
    finer: unlessPlanning,
    reset: resetWorks,
  },
  'work.sendBack': {
    who: 'known',
    input: () => ({ consultationId: 'cs-said', taskIds: ['task3'] }),
    finer: among(COMMUNITY_OWN),
    reset: resetWorks,
  },
  'work.answer': {
    who: 'phoneVerified',
    input: () => ({ consultationId: 'cs-said', verdict: 'done' }),
    within: COMPOUND,
    reset: resetWorks,
  },
  'work.recordAnswer': {
    who: 'known',
    input: () => ({ consultationId: 'cs-said', verdict: 'done', who: 'tookPart', reason: 'noPhone' }),
    finer: (caller) => confirmsNothing(caller) ?? unlessAtWork(caller),
    reset: resetWorks,
  },
  'work.witnessAnswer': {
    who: 'known',
    input: () => ({ consultationId: 'cs-heard', answerId: 'hand1' }),
    finer: (caller) =>
      confirmsNothing(caller) ??
      (caller.livesIn === 'cp1' || unlessAtWork(caller) === undefined ? undefined : 'NOT_TAKEN_PART'),
    reset: resetWorks,
  },
  'work.rate': {
    who: 'verifiedResident',
    input: () => ({ consultationId: 'cs-rated', stars: 5, reasons: [] }),
    within: COMPOUND,
    reset: resetWorks,
  },
  'work.askDirectly': {
    who: 'known',
    input: () => ({ consultationId: 'cs-work', to: 'specialist', text: '请帮忙问问环卫。' }),
    finer: unlessPlanning,
    freeText: ['text'],
    reset: resetWorks,
  },
  'work.answerDirectly': {
    who: 'known',
    input: () => ({ consultationId: 'cs-work', lineId: 'line1', text: '已经联系。' }),
    finer: among(COUNTY_OWN),
    freeText: ['text'],
    reset: resetWorks,
  },
  'work.recordCall': {
    who: 'known',
    input: () => ({ consultationId: 'cs-work', number: 'DZ2026-0031', calledOn: today() }),
    finer: among(BRANCH, COMMUNITY_OWN, SPECIALIST),
    reset: resetWorks,
  },
  'work.paper': {
    who: 'known',
    input: () => ({ consultationId: 'cs-rated' }),
    outcome: 'UNEXPECTED',
    reset: resetWorks,
  },
  'minutes.paper': {
    who: 'known',
    input: () => ({ consultationId: 'cs-sign' }),
    outcome: 'UNEXPECTED',
    reset: resetDeliberation,
  },
  'statutory.mark': {
    who: 'known',
    input: () => ({ consultationId: 'cs-write', item: 5, ground: 'comparedWithLaw' }),
    finer: unlessSecretary,
    reset: resetDeliberation,
  },
  'statutory.result': {
    who: 'known',
    input: () => ({ consultationId: 'cs-assembly', result: 'passed', heldOn: '2025-12-20' }),
    finer: unlessSecretary,
    reset: resetDeliberation,
  },

  'photo.begin': {
    who: 'known',
    input: () => ({ kind: 'statement', bytes: 1000, mime: 'image/jpeg' }),
    finer: ({ rung, post }) => {
      if (post !== null) return undefined
      if (rung === 'visitor') return 'RUNG_DECLARED_REQUIRED'
      return rung === 'declared' ? 'RUNG_PHONE_REQUIRED' : undefined
    },
  },
  'photo.finish': { who: 'known', input: () => ({ photoId: 'photo-of-nobody' }), outcome: 'PHOTO_NOT_FOUND' },
  'statement.say': {
    who: { posts: POSTS, rung: 'phoneVerified' },
    input: () => ({ consultationId: 'cs1', text: '加两把长椅吧。', photoIds: [] }),
    freeText: ['text'],
    within: COMPOUND,
    optional: ['showName', 'onBehalf'],
  },
  'statement.mine': { who: 'known', input: () => ({ consultationId: 'cs1' }) },
  'statement.mineEverywhere': { who: 'known', input: () => ({}), optional: ['cursor'] },
  'statement.report': {
    who: 'verifiedResident',
    input: () => ({ statementId: 'st1', reason: 'untrue' }),
    within: COMPOUND,
    reset: resetStatement,
  },
  'statement.hide': {
    who: WORD_JUDGES,
    input: () => ({ statementId: 'st1', reason: '说到了别人家的事' }),
    freeText: ['reason'],
    within: COMPOUND,
    reset: resetStatement,
  },
  // Somebody else's words are not hers to contest, and she is not even told that they are there.
  'statement.contest': {
    who: 'known',
    input: () => ({ statementId: 'st1' }),
    finer: ownersOnly('STATEMENT_NOT_FOUND'),
    reset: ownHidden,
    optional: ['words'],
  },
  'statement.decide': {
    who: WORD_JUDGES,
    input: () => ({ statementId: 'st1', decision: 'restore', reason: '没有问题' }),
    freeText: ['reason'],
    within: COMPOUND,
    reset: folded,
  },
  'statement.queue': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) =>
      post === 'branchSecretary' || post === 'communitySecretary' || post === 'countyAdmin'
        ? undefined
        : 'NOT_YOUR_POST',
    optional: ['compoundId', 'cursor'],
  },

  'wish.submit': {
    who: {
      posts: ['redButler', 'branchSecretary', 'communitySecretary', 'serviceSpecialist'],
      rung: 'verifiedResident',
    },
    input: () => ({
      compoundId: 'cp1',
      by: 'onBehalf',
      kind: 'skill',
      title: '换厨房的灯',
      words: '厨房灯坏了，想请人换一换。',
      wisher: 'elder',
      hardship: 'elderAlone',
      valueYuan: 0,
      skill: null,
      times: ['weekendDay'],
      behalf: {
        stairwellId: 'cp1-b01-u1',
        room: '302',
        name: '王',
        relation: 'stairwell',
        consent: 'faceToFace',
        consentDay: '2026-11-20',
      },
    }),
    within: STAIRWELL,
    // A neighbour speaks for herself only.
    finer: ({ post }) => (post === null ? 'NOT_YOUR_POST' : undefined),
    reset: resetWishes,
    freeText: ['title', 'words'],
  },
  'wish.mine': {
    who: 'known',
    input: () => ({ list: 'posted' as const }),
    optional: ['list'],
    reset: resetWishes,
  },
  'wish.list': {
    who: 'visitor',
    input: () => ({ compoundId: 'cp1' }),
    reset: resetWishes,
    optional: ['kind', 'cursor'],
  },
  'wish.show': { who: 'visitor', input: () => ({ wishId: 'wish1' }), reset: resetWishes },
  'wish.claim': {
    who: 'known',
    input: () => ({ wishId: 'wish1', noRelative: true }),
    finer: onlyTheMember,
    reset: resetWishes,
  },
  // Another's promise is not hers to read, to write about or to keep.
  'wish.contact': {
    who: 'known',
    input: () => ({ wishId: 'wish1' }),
    reset: resetWishes,
    outcome: 'CLAIM_NOT_YOURS',
  },
  'wish.note': {
    who: 'known',
    input: () => ({ wishId: 'wish1', text: '灯换好了。', photoIds: [], done: { minutes: 30 } }),
    reset: resetWishes,
    outcome: 'CLAIM_NOT_YOURS',
    optional: ['done'],
    freeText: ['text'],
  },
  'wish.confirm': {
    who: 'known',
    input: () => ({ wishId: 'wishDone', call: { spokeWith: 'wisher' } }),
    finer: unlessVisiting,
    reset: resetWishes,
  },
  'wish.thank': {
    who: 'known',
    input: () => ({ wishId: 'wishDone', text: '谢谢。' }),
    reset: resetWishes,
    outcome: 'CLAIM_NOT_YOURS',
    freeText: ['text'],
  },
  'wish.move': {
    who: 'known',
    input: () => ({ wishId: 'wishSeen', verb: 'reject', reason: 'notHardship' }),
    finer: (caller) => (judgesHere(caller) ? undefined : 'NOT_YOUR_POST'),
    reset: resetWishes,
  },
  'wish.desk': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) => (post === null ? 'NOT_YOUR_POST' : undefined),
    reset: resetWishes,
    optional: ['cursor'],
  },
  'wish.inspect': {
    who: 'known',
    input: () => ({ wishId: 'wishNew' }),
    finer: unlessVisiting,
    shows: (caller) => unlessVisiting(caller) === undefined,
    reset: resetWishes,
  },
  'wish.visit': {
    who: 'known',
    input: () => ({
      wishId: 'wishNew',
      ...MATRIX_WISH_WORDS,
      wisher: 'elder',
      kind: 'skill',
      valueYuan: 0,
      skill: null,
      times: ['weekendDay'],
    }),
    finer: unlessVisiting,
    reset: resetWishes,
    freeText: ['title', 'text'],
  },
  'wish.approve': {
    who: 'known',
    input: () => ({ wishId: 'wishSeen', ...MATRIX_WISH_WORDS }),
    finer: (caller) => (judgesHere(caller) ? undefined : 'NOT_YOUR_POST'),
    reset: resetWishes,
    freeText: ['title', 'text'],
  },
  'wish.helpers': {
    who: 'known',
    input: () => ({ wishId: 'wish1' }),
    finer: (caller) => (judgesHere(caller) ? undefined : 'NOT_YOUR_POST'),
    reset: resetWishes,
  },
  'wish.suggest': {
    who: 'known',
    input: () => ({ wishId: 'wish1', key: matrixHelper() }),
    finer: (caller) => (judgesHere(caller) ? undefined : 'NOT_YOUR_POST'),
    reset: resetWishes,
  },
  'wish.figures': {
    who: { posts: ['branchSecretary', 'communitySecretary', 'countyAdmin', 'serviceSpecialist'] },
    input: () => ({ compoundId: 'cp1' }),
    within: COMPOUND,
    reset: resetWishes,
  },

  'appeal.submit': {
    who: 'phoneVerified',
    input: () => ({
      compoundId: 'cp1',
      where: '凉亭边上',
      what: '大件垃圾放在哪里,大家定一下。',
      hope: '设个点',
      photoIds: [],
    }),
    freeText: ['where', 'what', 'hope'],
    mayBeEmpty: ['where', 'hope'],
    within: COMPOUND,
    reset: resetAppeals,
    optional: ['stairwellId', 'onBehalf'],
  },
  'appeal.similar': {
    who: 'visitor',
    input: () => ({ compoundId: 'cp1', text: '大件垃圾放在哪里' }),
    freeText: ['text'],
    reset: resetAppeals,
    optional: ['stairwellId'],
  },
  'appeal.coSign': {
    who: 'phoneVerified',
    input: () => ({ appealId: 'appeal1' }),
    within: COMPOUND,
    reset: resetAppeals,
  },
  'appeal.show': { who: 'visitor', input: () => ({ appealId: 'appeal1' }), reset: resetAppeals },
  'appeal.showEmergency': {
    who: 'known',
    input: () => ({ appealId: 'appealUrgent' }),
    finer: atAnEmergency,
    reset: resetAppeals,
  },
  'appeal.attend': {
    who: 'known',
    input: () => ({ appealId: 'appealUrgent', how: 'arrived' }),
    finer: atAnEmergency,
    reset: resetAppeals,
  },
  'appeal.mine': { who: 'known', input: () => ({}), optional: ['cursor'] },
  'appeal.open': {
    who: 'visitor',
    input: () => ({ compoundId: 'cp1' }),
    reset: resetAppeals,
    optional: ['cursor'],
  },
  // Somebody else's appeal is not hers to move.
  'appeal.requestReview': {
    who: 'known',
    input: () => ({ appealId: 'appeal1' }),
    finer: ownersOnly('APPEAL_NOT_FOUND'),
    reset: ownAppeal('provisionalNonDiscussable'),
  },
  'appeal.withdraw': {
    who: 'known',
    input: () => ({ appealId: 'appeal1' }),
    finer: ownersOnly('APPEAL_NOT_FOUND'),
    reset: ownAppeal('accepted'),
  },
  'appeal.handOff': {
    who: 'known',
    input: () => ({ appealId: 'appeal1' }),
    finer: ownersOnly('APPEAL_NOT_FOUND'),
    reset: ownAppeal('provisionalNonDiscussable'),
  },
  'appeal.answerBack': {
    who: 'known',
    input: () => ({ appealId: 'appeal1', text: '在三号楼。' }),
    freeText: ['text'],
    finer: ownersOnly('APPEAL_NOT_FOUND'),
    reset: ownAppeal('returned', { question: '在哪一栋?' }),
  },

  'question.list': { who: 'visitor', input: () => ({ placeId: 'cp1' }), optional: ['answered'] },
  'question.show': { who: 'visitor', input: () => ({ questionId: 'qu1' }), reset: resetQuestions },
  'question.ask': {
    who: 'phoneVerified',
    within: COMPOUND,
    input: () => ({ compoundId: 'cp1', text: '公交站什么时候能加雨棚?' }),
    freeText: ['text'],
    reset: resetQuestions,
  },
  'question.answer': {
    who: { posts: ['delegateOrCommissioner', 'communitySecretary', 'countyAdmin'] },
    within: COMPOUND,
    input: () => ({ questionId: 'qu1', text: '明年三月动工。' }),
    freeText: ['text'],
    finer: ({ post }) => (post === 'delegateOrCommissioner' ? undefined : 'NOT_YOUR_POST'),
    reset: resetQuestions,
  },
  'question.withdraw': {
    who: 'known',
    input: () => ({ questionId: 'qu1' }),
    finer: () => 'QUESTION_NOT_FOUND',
    reset: resetQuestions,
  },
  'reception.show': { who: 'visitor', input: () => ({ compoundId: 'cp1' }) },
  'reception.book': {
    who: 'phoneVerified',
    within: COMPOUND,
    input: () => ({ compoundId: 'cp1', slotId: 'rd1_02' }),
    reset: resetReception,
  },
  'reception.cancel': { who: 'known', input: () => ({ slotId: 'rd1_02' }), reset: resetReception },
  'reception.set': {
    who: { posts: ['communitySecretary', 'countyAdmin'] },
    within: COMMUNITY,
    input: () => ({
      communityId: 'cm1',
      day: '2020-01-01',
      from: '09:00',
      slots: 4,
      minutes: 15,
      officeId: 'of1',
    }),
    outcome: 'RECEPTION_DAY_WRONG',
  },
  'reception.desk': {
    who: { posts: ['communitySecretary', 'countyAdmin'] },
    within: COMMUNITY,
    input: () => ({ communityId: 'cm1' }),
  },
  'reception.attend': {
    who: { posts: ['communitySecretary', 'countyAdmin'] },
    within: COMMUNITY,
    input: () => ({ dayId: 'rd1', present: ['county'] }),
    reset: resetReception,
  },
  'reception.record': {
    who: { posts: ['communitySecretary', 'countyAdmin'] },
    within: COMMUNITY,
    input: () => ({ slotId: 'rd1_01', outcome: 'settled' }),
    freeText: ['what'],
    optional: ['what'],
    reset: resetReception,
  },
  'report.show': { who: 'visitor', input: () => ({ placeId: 'cp1', month: '2026-11' }) },
  // Papers are made by another function, which this test does not run; nothing is counted here either.
  'report.paper': {
    who: 'known',
    input: () => ({ placeId: 'cp1', month: '2026-11', format: 'pdf' }),
    outcome: 'REPORT_NOT_COUNTED',
  },
  'desk.list': {
    who: 'known',
    input: () => ({}),
    // Whoever holds any post has a desk; nobody else has one.
    finer: ({ post }) => (post ? undefined : 'NOT_YOUR_POST'),
    optional: ['cursor'],
  },
  'review.queue': {
    who: 'known',
    input: () => ({}),
    finer: ({ post }) =>
      post === 'redButler' ||
      post === 'branchSecretary' ||
      post === 'communitySecretary' ||
      post === 'countyAdmin'
        ? undefined
        : 'NOT_YOUR_POST',
    reset: resetAppeals,
    optional: ['cursor'],
  },
  'review.show': {
    who: WORD_JUDGES,
    input: () => ({ appealId: 'appeal1' }),
    within: COMPOUND,
    reset: resetAppeals,
  },
  'review.accept': {
    who: WORD_JUDGES,
    input: () => ({ appealId: 'appeal1', category: 'environmentHygiene' }),
    freeText: ['category'],
    within: COMPOUND,
    reset: resetAppeals,
  },
  'review.split': {
    who: WORD_JUDGES,
    input: () => ({
      appealId: 'appeal1',
      parts: [
        { where: '', what: '大件垃圾放在哪里,大家定一下。', hope: '' },
        { where: '', what: '凉亭边上加两把长椅,老人坐着说话。', hope: '' },
      ],
    }),
    within: COMPOUND,
    reset: resetAppeals,
  },
  'review.merge': {
    who: WORD_JUDGES,
    input: () => ({ appealId: 'appeal1', into: { kind: 'appeal', id: 'appeal2' } }),
    within: COMPOUND,
    reset: resetAppeals,
  },
  'review.askBack': {
    who: WORD_JUDGES,
    input: () => ({ appealId: 'appeal1', question: '在哪一栋?' }),
    freeText: ['question'],
    within: COMPOUND,
    reset: resetAppeals,
  },
  'review.handOff': {
    who: WORD_JUDGES,
    input: () => ({ appealId: 'appeal1', handoff: '12345' }),
    freeText: ['handoff'],
    within: COMPOUND,
    reset: resetAppeals,
    optional: ['handoff'],
  },
  'review.fold': {
    who: WORD_JUDGES,
    input: () => ({ appealId: 'appeal1', reason: '没有说清是什么事。' }),
    freeText: ['reason'],
    within: COMPOUND,
    reset: resetAppeals,
  },
  // The secretary has decided: she, or somebody above her, takes it back.
  'review.undo': {
    who: WORD_JUDGES,
    input: () => ({ appealId: 'appeal1' }),
    within: COMPOUND,
    reset: judgedAppeal,
  },
  'review.openConsultation': {
    who: WORD_JUDGES,
    input: () => ({
      appealId: 'appeal1',
      title: '大件垃圾放哪里',
      text: '大家想想放在哪里。',
      officeId: 'of1',
      askingDays: 7,
    }),
    optional: ['straight', 'photoIds'],
    freeText: ['title', 'text'],
    within: COMPOUND,
    reset: resetAppeals,
  },

  'calendar.years': { who: { posts: ['countyAdmin'] }, input: () => ({}), within: COUNTY },
  'calendar.enter': {
    who: { posts: ['countyAdmin'] },
    input: () => ({ year: nextYear(), off: [`${nextYear()}-01-01`], on: [] }),
    within: COUNTY,
    // The year after this one, which the release may come to know.
    ...(publishedYears.has(nextYear()) ? { outcome: 'YEAR_NOT_OPEN' as const } : {}),
  },

  'topics.current': { who: 'visitor', input: () => ({}) },
  'topics.hints': { who: 'visitor', input: () => ({}) },
  'topics.draft': { who: { posts: ['countyAdmin'] }, input: () => ({}), within: COUNTY },
  'topics.saveDraft': {
    who: { posts: ['countyAdmin'] },
    input: () => ({ rev: 0, change: { kind: 'discard' } }),
    within: COUNTY,
    reset: resetAppeals,
  },
  'topics.tryDraft': { who: { posts: ['countyAdmin'] }, input: () => ({}), within: COUNTY },
  'topics.publish': {
    who: { posts: ['countyAdmin'] },
    input: () => ({ rev: 1 }),
    within: COUNTY,
    reset: resetAppeals,
    outcome: 'NOTHING_TO_PUBLISH',
  },
  'topics.overturned': {
    who: { posts: ['countyAdmin'] },
    input: () => ({}),
    within: COUNTY,
    optional: ['cursor'],
  },
  'topics.outcomes': { who: 'visitor', input: () => ({ compoundId: 'cp1' }) },

  'inbox.list': { who: 'known', input: () => ({}), optional: ['cursor'] },
  'inbox.pushSettings': { who: 'known', input: () => ({}) },
  'inbox.answerPush': {
    who: 'known',
    input: () => ({ answers: [{ topic: 'progress', answer: 'reject' }] }),
  },
  'inbox.turnPush': { who: 'known', input: () => ({ on: true }) },
  'inbox.read': { who: 'known', input: () => ({ noticeIds: ['notice-of-nobody'] }) },
}
