import type { DutyActions } from '@shared/contract/actions/duty'

import { publishedYears } from '../../../../cloudfunctions/desk/work-calendar'
import { resetQuestions } from '../questions'
import { resetReception } from '../reception'
import { COMMUNITY, COMPOUND, COUNTY } from './doors'
import { nextYear } from './next-year'
import type { SamplesOf } from './sample'

export const dutySamples = {
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

  'calendar.years': { who: { posts: ['countyAdmin'] }, input: () => ({}), within: COUNTY },
  'calendar.enter': {
    who: { posts: ['countyAdmin'] },
    input: () => ({ year: nextYear(), off: [`${nextYear()}-01-01`], on: [] }),
    within: COUNTY,
    // The year after this one, which the release may come to know.
    ...(publishedYears.has(nextYear()) ? { outcome: 'YEAR_NOT_OPEN' as const } : {}),
  },
} satisfies SamplesOf<DutyActions>
