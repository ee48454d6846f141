import { PUBLISH_STATES } from '@shared/contract/publish'
import {
  CHECK_VERDICTS,
  mayBecome,
  outcomeOf,
  PUBLISH_LIFE,
  type PublishFacts,
} from '@shared/rules/publish/life'
import { askAgainAt } from '@shared/rules/publish/patience'
import fc from 'fast-check'

const verdict = fc.constantFrom(...CHECK_VERDICTS)
const facts: fc.Arbitrary<PublishFacts> = fc.record({
  text: verdict,
  photos: fc.array(verdict, { maxLength: 3 }),
  young: fc.boolean(),
  hosted: fc.boolean(),
  person: fc.constantFrom('release', 'refuse', null),
})

describe('what the facts amount to', () => {
  it('is public without a person only where every check has passed, she is of age and no online session is on', () => {
    fc.assert(
      fc.property(facts, (given) => {
        fc.pre(given.person === null)
        const all =
          [given.text, ...given.photos].every((one) => one === 'pass') && !given.young && !given.hosted
        expect(outcomeOf(given).state === 'public').toBe(all)
      }),
    )
  })

  it('is never public with risky words, whoever lets them out', () => {
    fc.assert(fc.property(facts, (given) => outcomeOf({ ...given, text: 'risky' }).state !== 'public'))
  })

  it('says why exactly where it is not public', () => {
    fc.assert(
      fc.property(
        facts,
        (given) => (outcomeOf(given).why === null) === (outcomeOf(given).state === 'public'),
      ),
    )
  })

  it('moves only as the table says while checks answer one after another', () => {
    const { text: _, ...rest } = { text: 'waiting' as const, photos: ['waiting', 'waiting'] as const }
    const answers = fc.constantFrom('pass', 'review', 'risky', 'unanswered')
    fc.assert(
      fc.property(fc.tuple(answers, answers, answers), fc.shuffledSubarray([0, 1, 2]), (given, order) => {
        const verdicts = ['waiting', ...rest.photos] as PublishFacts['text'][]
        let state = outcomeOf({
          text: 'waiting',
          photos: rest.photos,
          young: false,
          hosted: false,
          person: null,
        }).state
        for (const at of order) {
          verdicts[at] = given[at] ?? 'waiting'
          const [text = 'waiting', ...photos] = verdicts
          const next = outcomeOf({ text, photos, young: false, hosted: false, person: null }).state
          expect(mayBecome(state, next)).toBe(true)
          state = next
        }
      }),
    )
  })
})

it('the table names every step that a late answer or a person can take, and whose it is, and no other', () => {
  const state = (text: PublishFacts['text'], person: PublishFacts['person'] = null) =>
    outcomeOf({ text, photos: [], young: false, hosted: false, person }).state
  const open = CHECK_VERDICTS.filter((one) => one === 'waiting' || one === 'unanswered')
  const byMachine = open.flatMap((text) =>
    CHECK_VERDICTS.map((next) => ({ from: state(text), by: 'machine', to: state(next) })),
  )
  const byPerson = CHECK_VERDICTS.filter((text) => state(text) === 'held').flatMap((text) =>
    (['release', 'refuse'] as const).map((said) => ({
      from: state(text),
      by: 'person',
      to: state(text, said),
    })),
  )
  const named = (steps: readonly object[]) => new Set(steps.map((step) => JSON.stringify(step)))
  const moves = [...byMachine, ...byPerson].filter(({ from, to }) => from !== to && to !== 'pending')
  expect(named(PUBLISH_LIFE)).toEqual(named(moves))
})

it('nothing leads back from what is public or refused', () => {
  for (const from of ['public', 'refused'] as const) {
    for (const to of PUBLISH_STATES) expect(mayBecome(from, to)).toBe(from === to)
  }
  expect(PUBLISH_LIFE.some(({ to }) => to === 'pending')).toBe(false)
})

describe('patience', () => {
  const since = new Date('2026-11-22T00:00:00Z')
  const minute = (minutes: number) => new Date(since.getTime() + minutes * 60_000)
  const HOUR = 60 * 60_000

  it.each([
    [1, 0, 1],
    [2, 1, 3],
    [3, 3, 7],
    [4, 7, 15],
    [9, 30, 45],
    [9, 50, 60],
  ])('after try %i at minute %i asks again at minute %i', (tries, now, again) => {
    expect(askAgainAt(since, tries, minute(now), HOUR)).toEqual(minute(again))
  })

  it('ends at the very minute', () => {
    expect(askAgainAt(since, 3, new Date(minute(60).getTime() - 1), HOUR)).toEqual(minute(60))
    expect(askAgainAt(since, 3, minute(60), HOUR)).toBeUndefined()
  })
})
