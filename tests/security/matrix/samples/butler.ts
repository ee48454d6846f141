import type { ButlerActions } from '@shared/contract/actions/butler'

import type { Caller } from '../callers'
import { resetCareNotes, resetContacts } from '../contacts'
import { MATRIX_WORKER, resetWorkers } from '../workers'
import { resetPost } from '../world'
import { COMPOUND, STAIRWELL } from './doors'
import { inPost, judgesHere } from './finer'
import type { SamplesOf } from './sample'

/** The butler of the stairwell on whose desk a request lies; to everybody else it is not there. */
const hasItOnHerDesk = (caller: Caller) =>
  inPost(caller, 'redButler', 'cp1-b01-u1') ? undefined : ('CONTACT_NOT_FOUND' as const)

export const butlerSamples = {
  'butler.reportSeen': {
    who: 'known',
    input: () => ({ compoundId: 'cp1', text: '井盖松了，一压就翘。', photoIds: [] }),
    reset: resetWorkers,
    finer: ({ name }) => (name === MATRIX_WORKER ? undefined : 'WORKER_NOT_HERE'),
    freeText: ['text'],
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
} satisfies SamplesOf<ButlerActions>
