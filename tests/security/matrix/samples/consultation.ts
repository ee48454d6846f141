import type { ConsultationActions } from '@shared/contract/actions/consultation'
import { POSTS, type PostKind } from '@shared/contract/ladder'
import { dayNameOf } from '@shared/rules/calendar/working-days'

import type { Caller } from '../callers'
import { MATRIX_SEAL, resetDeliberation } from '../deliberation'
import { resetEvidence } from '../evidence'
import { folded, heldOpening, openingHeld, ownersOnly, ownHidden, ownProposal } from '../owned'
import { resetConsultation, resetStatement } from '../world'
import { COMPOUND, WORD_JUDGES } from './doors'
import { inPost, judgesHere, unlessPost } from './finer'
import type { SamplesOf } from './sample'

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

export const consultationSamples = {
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
} satisfies SamplesOf<ConsultationActions>
