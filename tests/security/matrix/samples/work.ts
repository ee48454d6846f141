import type { WorkActions } from '@shared/contract/actions/work'
import type { PostKind } from '@shared/contract/ladder'

import type { Caller } from '../callers'
import { resetWorks, today, tomorrow } from '../works'
import { COMPOUND } from './doors'
import { inPost } from './finer'
import type { SamplesOf } from './sample'

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

export const workSamples = {
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
  // Papers are made by another function, which this test does not run.
  'work.paper': {
    who: 'known',
    input: () => ({ consultationId: 'cs-rated' }),
    outcome: 'UNEXPECTED',
    reset: resetWorks,
  },
} satisfies SamplesOf<WorkActions>
