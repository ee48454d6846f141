import type { AppealActions } from '@shared/contract/actions/appeal'

import { resetAppeals } from '../appeals'
import type { Caller } from '../callers'
import { judgedAppeal, ownAppeal, ownersOnly } from '../owned'
import { COMPOUND, COUNTY, STAIRWELL, WORD_JUDGES } from './doors'
import type { SamplesOf } from './sample'

/** The butler of the stairwell and the secretaries above her. */
const atAnEmergency = ({ post, placeId }: Caller) =>
  post !== null &&
  placeId !== null &&
  ['redButler', ...WORD_JUDGES.posts].includes(post) &&
  STAIRWELL.includes(placeId)
    ? undefined
    : ('NOT_YOUR_POST' as const)

export const appealSamples = {
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
} satisfies SamplesOf<AppealActions>
