import type { WishActions } from '@shared/contract/actions/wish'
import type { ErrorCode } from '@shared/contract/errors'

import type { Caller } from '../callers'
import { MATRIX_WISH_WORDS, matrixHelper, onlyTheMember, resetWishes } from '../wishes'
import { COMPOUND, STAIRWELL } from './doors'
import { inPost, judgesHere } from './finer'
import type { SamplesOf } from './sample'

/** The butler of the wisher's stairwell, or whoever is above her. */
const unlessVisiting = (caller: Caller): ErrorCode | undefined =>
  inPost(caller, 'redButler', 'cp1-b01-u1') || judgesHere(caller) ? undefined : 'NOT_YOUR_POST'

export const wishSamples = {
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
} satisfies SamplesOf<WishActions>
