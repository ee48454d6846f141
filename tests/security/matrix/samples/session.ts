import type { SessionActions } from '@shared/contract/actions/session'
import type { PostKind } from '@shared/contract/ladder'

import type { Access } from '../../../../cloudfunctions/kernel/authorise'
import { ownersOnly, photoOfHost, somebodyToWitness } from '../owned'
import { inFourDays, passNow, resetSessions, sessionCode } from '../sessions'
import { resetPost } from '../world'
import { COMMUNITY, COMPOUND } from './doors'
import { inPost } from './finer'
import type { SamplesOf } from './sample'

const SESSION_HOSTS: Access = { posts: ['branchSecretary', 'communitySecretary', 'redButler'] }

const COMPOUND_PLACES: readonly string[] = ['cm1', 'cp1', 'cp1-b01-u1']

export const sessionSamples = {
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
} satisfies SamplesOf<SessionActions>
