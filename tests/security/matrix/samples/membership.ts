import type { MembershipActions } from '@shared/contract/actions/membership'

import { openSecrets } from '../../../../cloudfunctions/kernel/secrets'
import { memberRegistrationId } from '../../../../cloudfunctions/store/member-registrations'
import { TEST_SECRET } from '../../../support/api'
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
} from '../registration'
import { inFourDays } from '../sessions'
import { SECRETS } from '../world'
import { AT_THE_COMMUNITY, COMMUNITY, COMPOUND, COMPOUND_SECRETARIES, WORD_JUDGES } from './doors'
import { inPost, judgesHere } from './finer'
import { nextYear } from './next-year'
import type { SamplesOf } from './sample'

const somebodysRegistration = () => memberRegistrationId(openSecrets(TEST_SECRET).personId(SECRETS.openid))

export const membershipSamples = {
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
    who: COMPOUND_SECRETARIES,
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
    who: COMPOUND_SECRETARIES,
    input: () => ({ compoundId: 'cp1' }),
    within: COMPOUND,
    reset: resetActivities,
    optional: ['cursor'],
  },
  'service.hostActivity': {
    who: COMPOUND_SECRETARIES,
    input: () => ({ activityId: MATRIX_ACTIVITY }),
    within: COMPOUND,
    reset: resetActivities,
    shows: judgesHere,
  },
  'service.confirmCame': {
    who: COMPOUND_SECRETARIES,
    input: () => ({ signupId: MATRIX_SIGNUP, came: true, minutes: 60 }),
    within: COMPOUND,
    reset: resetActivities,
    optional: ['minutes'],
  },
  'service.callOffActivity': {
    who: COMPOUND_SECRETARIES,
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
    who: COMPOUND_SECRETARIES,
    input: () => ({ registrationId: somebodysRegistration(), year: 2026 }),
    within: COMPOUND,
    reset: resetPapers,
    shows: judgesHere,
  },
  'service.writeSheet': {
    who: COMPOUND_SECRETARIES,
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
    who: COMPOUND_SECRETARIES,
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
} satisfies SamplesOf<MembershipActions>
