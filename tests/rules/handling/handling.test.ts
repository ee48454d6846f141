import { DONE_VERDICTS } from '@shared/contract/handling'
import { TASK_STATES } from '@shared/contract/work-task'
import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { GUARDS } from '@shared/rules/consultation/guards'
import { transitionOf } from '@shared/rules/consultation/life'
import { faultInRating, isStars, withRating } from '@shared/rules/handling/rating'
import { type ResidentAnswer, residentKey } from '@shared/rules/handling/resident-key'
import { silenceDue, silenceOf } from '@shared/rules/handling/silence'
import { TASK_LIFE, TASK_VERBS, taskAfter } from '@shared/rules/handling/task-life'
import { type WorkEvidence, workFacts } from '@shared/rules/handling/work-facts'
import fc from 'fast-check'

const calendar = {
  years: new Set([2026, 2027]),
  off: new Set(['2026-10-01', '2026-10-02']),
  on: new Set<string>(),
}
const at = (text: string) => new Date(`${text}+08:00`)

describe('a task', () => {
  it('goes only where its table leads, and no verb drops it', () => {
    for (const state of TASK_STATES)
      for (const verb of TASK_VERBS)
        expect(taskAfter(state, verb)).toBe(
          TASK_LIFE.find((one) => one.from === state && one.verb === verb)?.to,
        )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TASK_VERBS), { maxLength: 30 }), (verbs) => {
        const end = verbs.reduce(
          (state, verb) => taskAfter(state, verb) ?? state,
          'open' as (typeof TASK_STATES)[number],
        )
        // From wherever it stands it can still be done.
        return end === 'done' || taskAfter(end, 'finish') === 'done' || taskAfter(end, 'give') === 'open'
      }),
    )
  })
})

describe('the resident’s key', () => {
  const one = (verdict: ResidentAnswer['verdict'], raised = false, by = 'a'): ResidentAnswer => ({
    by,
    raised,
    verdict,
  })

  it('is the word of whoever raised it; others’ where she is silent, three of them against her no', () => {
    expect(residentKey([])).toBe(false)
    expect(residentKey([one('partly', true)])).toBe(true)
    expect(residentKey([one('notDone', true)])).toBe(false)
    expect(residentKey([one('done')])).toBe(true)
    expect(residentKey([one('done'), one('notDone')])).toBe(false)
    expect(residentKey([one('notDone', true), one('done'), one('done')])).toBe(false)
    expect(residentKey([one('notDone', true), one('done'), one('done'), one('partly')])).toBe(true)
    expect(
      residentKey([one('notDone', true), ...[1, 2, 3].flatMap(() => [one('done'), one('notDone')])]),
    ).toBe(false)
  })

  it('is never turned by nobody’s yes, and one more yes never turns it back', () => {
    const answer = fc.record({
      by: fc.string(),
      raised: fc.boolean(),
      verdict: fc.constantFrom(...DONE_VERDICTS),
    })
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        if (answers.every(({ verdict }) => verdict === 'notDone')) expect(residentKey(answers)).toBe(false)
        if (residentKey(answers)) expect(residentKey([...answers, one('done', false, 'new')])).toBe(true)
      }),
    )
  })
})

/** What may happen to a work, in any order. */
type Act =
  | { readonly kind: 'task' | 'finish' | 'notMine' | 'give' | 'sendBack' | 'pair' | 'reopen' }
  | {
      readonly kind: 'evidence' | 'answer'
      readonly by: string
      readonly verdict: (typeof DONE_VERDICTS)[number]
    }

interface Model {
  readonly work: WorkEvidence
  readonly round: number
}

function after({ work, round }: Model, act: Act): Model {
  const change = (part: Partial<WorkEvidence>): Model => ({ work: { ...work, ...part }, round })
  const moved = (verb: (typeof TASK_VERBS)[number]) =>
    change({
      tasks: work.tasks.map((task) =>
        task.round === round ? { ...task, state: taskAfter(task.state, verb) ?? task.state } : task,
      ),
    })
  switch (act.kind) {
    case 'task':
      return change({ tasks: [...work.tasks, { state: 'open', round }] })
    case 'pair':
      return change({ pairs: [...work.pairs, { round }] })
    case 'reopen':
      return { work, round: round + 1 }
    case 'evidence':
      return change({ evidence: [...work.evidence, { by: act.by, verdict: act.verdict, round }] })
    case 'answer':
      return change({
        answers: [
          ...work.answers.filter(({ by }) => by !== act.by),
          { by: act.by, raised: act.by === 'author', verdict: act.verdict, round },
        ],
      })
    default:
      return moved(act.kind)
  }
}

const people = fc.constantFrom('author', 'butler', 'neighbour')
const verdicts = fc.constantFrom(...DONE_VERDICTS)
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('task', 'finish', 'notMine', 'give', 'sendBack', 'pair', 'reopen') }),
  fc.record({ kind: fc.constant('evidence' as const), by: people, verdict: verdicts }),
  fc.record({ kind: fc.constant('answer' as const), by: people, verdict: verdicts }),
) as fc.Arbitrary<Act>

it('no order of acts opens the way to 评效果 without its tasks, its two photos and both keys of that round', () => {
  const guards = transitionOf('handling', 'confirmDone')?.guards ?? []
  expect(guards).toEqual(['tasksDone', 'beforeAfter', 'residentAnswered', 'butlerConfirmed'])
  let opened = 0
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 40 }), (history) => {
      const empty: Model = { work: { tasks: [], pairs: [], answers: [], evidence: [], done: null }, round: 0 }
      const { work, round } = history.reduce(after, empty)
      const facts: ProcessFacts = { ...NO_FACTS, ...workFacts(work, round) }
      const open = guards.every((guard) =>
        GUARDS[guard]({ facts, now: new Date(), unanswered: 0, stepDueAt: null }),
      )
      if (!open) return
      opened += 1
      // Worked out from the history itself, not by the code under test.
      const tasks = work.tasks.filter((one) => one.round === round)
      const seen = work.evidence.filter((one) => one.round === round).at(-1)
      const yes = work.answers.filter((one) => one.round === round && one.verdict !== 'notDone')
      expect(tasks.length).toBeGreaterThan(0)
      expect(tasks.every(({ state }) => state === 'done')).toBe(true)
      expect(work.pairs.some((one) => one.round === round)).toBe(true)
      expect(seen?.verdict).toBe('done')
      expect(yes.some(({ by }) => by !== seen?.by)).toBe(true)
    }),
    { numRuns: 2000, seed: 6 },
  )
  expect(opened).toBeGreaterThan(0)
})

it('a rating counts once into the figures, and says why where it is low', () => {
  expect([0, 1, 5, 6, 2.5].map(isStars)).toEqual([false, true, true, false, false])
  expect(faultInRating(2, [])).toBe('RATING_REASON_MISSING')
  expect(faultInRating(2, ['rude'])).toBeUndefined()
  expect(faultInRating(3, [])).toBeUndefined()
  fc.assert(
    fc.property(fc.array(fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>), (stars) => {
      let facts: ProcessFacts = NO_FACTS
      for (const one of stars) facts = { ...facts, ratings: withRating(facts, one) }
      expect(facts.ratings).toEqual({
        count: stars.length,
        sum: stars.reduce((sum: number, one) => sum + one, 0),
        dissatisfied: stars.filter((one) => one <= 2).length,
      })
    }),
  )
})

describe('silence', () => {
  it('reminds when the third working day is over and raises when the fifth is, on the border of the day in China', () => {
    const monday = at('2026-11-23T10:00:00')
    expect(silenceOf(monday, at('2026-11-26T23:59:00'), calendar)).toBe('quiet')
    expect(silenceOf(monday, at('2026-11-27T00:00:00'), calendar)).toBe('remind')
    expect(silenceOf(monday, at('2026-11-30T23:59:00'), calendar)).toBe('remind')
    expect(silenceOf(monday, at('2026-12-01T00:00:00'), calendar)).toBe('raise')
  })

  it('counts no holidays, and marks a year whose holidays are not published', () => {
    const before = at('2026-09-30T10:00:00')
    // Thursday and Friday are off, then a weekend: the third working day is Wednesday the 7th.
    expect(silenceDue(before, false, calendar).at).toEqual(at('2026-10-07T23:59:59.999'))
    expect(silenceDue(at('2027-12-30T10:00:00'), true, calendar).provisional).toBe(true)
  })
})
