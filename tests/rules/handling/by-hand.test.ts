import { type ByHandAnswer, handsIn, refuseRecord, refuseWitness } from '@shared/rules/handling/by-hand'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { faultInRating, isStars, withRating } from '@shared/rules/handling/rating'
import { silenceDue, silenceOf } from '@shared/rules/handling/silence'
import { TASK_LIFE } from '@shared/rules/handling/task-life'
import { type WorkEvidence, workFacts } from '@shared/rules/handling/work-facts'

const calendar = { years: new Set([2026]), off: new Set<string>(), on: new Set<string>() }
const byHand = (change: Partial<ByHandAnswer>): ByHandAnswer => ({
  who: 'tookPart',
  recordedById: 'li',
  witnessId: null,
  round: 2,
  ...change,
})

describe('what somebody without a phone says', () => {
  const work = {
    round: 2,
    evidence: [
      { by: 'butler', round: 2 },
      { by: 'before', round: 1 },
    ],
    answers: [{ by: 'raiser', raised: true, round: 1 }],
    byHand: [] as ByHandAnswer[],
  }
  const asks = { personId: 'li', confirms: false, who: 'tookPart' } as const

  it('is written down by anybody but who was on the spot in this round, or confirms the work', () => {
    expect(refuseRecord(work, asks)).toBeNull()
    expect(refuseRecord(work, { ...asks, confirms: true })).toBe('NOT_YOUR_POST')
    expect(refuseRecord(work, { ...asks, personId: 'butler' })).toBe('NOT_YOUR_POST')
    expect(refuseRecord(work, { ...asks, personId: 'before' })).toBeNull()
  })

  it('is written down of three in a round', () => {
    const some = (count: number, round: number) => ({
      ...work,
      byHand: Array.from({ length: count }, () => byHand({ round })),
    })
    expect(refuseRecord(some(2, 2), asks)).toBeNull()
    expect(refuseRecord(some(3, 2), asks)).toBe('BY_HAND_FULL')
    expect(refuseRecord(some(3, 1), asks)).toBeNull()
  })

  it('is said once by whoever raised it, on the phone or by hand', () => {
    const raised = { ...asks, who: 'raised' } as const
    expect(refuseRecord(work, raised)).toBeNull()
    const said = { ...work, answers: [{ by: 'raiser', raised: true, round: 2 }] }
    expect(refuseRecord(said, raised)).toBe('AUTHOR_ANSWERED')
    expect(refuseRecord(said, asks)).toBeNull()
    expect(refuseRecord({ ...work, answers: [{ by: 'x', raised: false, round: 2 }] }, raised)).toBeNull()
    expect(refuseRecord({ ...work, byHand: [byHand({ who: 'raised' })] }, raised)).toBe('AUTHOR_ANSWERED')
    expect(refuseRecord({ ...work, byHand: [byHand({ who: 'raised', round: 1 })] }, raised)).toBeNull()
    expect(refuseRecord({ ...work, byHand: [byHand({})] }, raised)).toBeNull()
  })

  it('is vouched for by a second person, who neither brought evidence nor confirms', () => {
    const vouch = { personId: 'wang', confirms: false }
    expect(refuseWitness(work, byHand({}), vouch)).toBeNull()
    expect(refuseWitness(work, byHand({ recordedById: 'wang' }), vouch)).toBe('SECOND_WITNESS_NEEDED')
    expect(refuseWitness(work, byHand({}), { ...vouch, confirms: true })).toBe('NOT_YOUR_POST')
    expect(refuseWitness(work, byHand({}), { ...vouch, personId: 'butler' })).toBe('NOT_YOUR_POST')
  })

  it('binds the hands of both for that round', () => {
    const answers = [byHand({ witnessId: 'wang' })]
    expect(['li', 'wang', 'zhao'].map((person) => handsIn(answers, 2, person))).toEqual([true, true, false])
    expect(handsIn(answers, 1, 'li')).toBe(false)
  })
})

describe('work without a word', () => {
  const since = new Date('2026-11-20T04:00:00Z')
  // Friday: the third working day is Wednesday, the fifth is the Friday after.
  const third = new Date('2026-11-25T15:59:59.999Z')
  const fifth = new Date('2026-11-27T15:59:59.999Z')
  const at = (when: Date, by = 0) => silenceOf(since, new Date(when.getTime() + by), calendar)

  it('is reminded of after three working days and raised after five', () => {
    expect([at(since), at(third, -1), at(third), at(fifth, -1), at(fifth)]).toEqual([
      'quiet',
      'quiet',
      'remind',
      'remind',
      'raise',
    ])
    expect(silenceDue(since, false, calendar).at).toEqual(third)
    expect(silenceDue(since, true, calendar).at).toEqual(fifth)
    expect(endOfWorkingDay(since, 3, calendar)).toEqual({ at: third, provisional: false })
  })
})

describe('the life of a task', () => {
  it('is done, given to somebody, given back, or sent back', () => {
    expect(TASK_LIFE.map(({ from, verb, to }) => `${from} ${verb} ${to}`).sort()).toEqual([
      'done sendBack open',
      'open finish done',
      'open give open',
      'open notMine returned',
      'returned give open',
    ])
  })
})

describe('what the work of a round amounts to', () => {
  const work = (change: Partial<WorkEvidence>): WorkEvidence => ({
    tasks: [],
    pairs: [],
    answers: [],
    done: null,
    evidence: [],
    ...change,
  })
  const answer = (by: string, round = 1) => ({ by, raised: true, verdict: 'done', round }) as const
  const seen = (by: string, verdict: 'done' | 'notDone', round = 1) => ({ by, verdict, round }) as const

  it('is nothing where nobody has a task in it', () => {
    const before = work({ tasks: [{ state: 'done', round: 1 }], pairs: [{ round: 2 }] })
    expect(workFacts(before, 2)).toEqual({
      work: null,
      keys: { resident: false, butler: false },
      reported: false,
    })
    expect(workFacts(work({ done: {} }), 2).reported).toBe(true)
  })

  it('counts its own tasks and photos', () => {
    const two = work({
      tasks: [
        { state: 'done', round: 1 },
        { state: 'open', round: 1 },
        { state: 'returned', round: 1 },
        { state: 'open', round: 2 },
      ],
      pairs: [{ round: 2 }],
    })
    expect(workFacts(two, 1).work).toEqual({ tasks: 3, open: 2, beforeAfter: false })
    expect(workFacts(two, 2).work).toEqual({ tasks: 1, open: 1, beforeAfter: true })
  })

  it('takes the butler’s last word in it, and no two keys from one person', () => {
    const keys = (change: Partial<WorkEvidence>) => workFacts(work(change), 1).keys
    expect(keys({ evidence: [seen('ma', 'notDone'), seen('ma', 'done')] }).butler).toBe(true)
    expect(keys({ evidence: [seen('ma', 'done'), seen('ma', 'notDone')] }).butler).toBe(false)
    expect(keys({ evidence: [seen('ma', 'done', 2)] }).butler).toBe(false)
    expect(keys({ answers: [answer('li')] }).resident).toBe(true)
    expect(keys({ answers: [answer('li', 2)] }).resident).toBe(false)
    expect(keys({ answers: [answer('ma')], evidence: [seen('ma', 'done')] })).toEqual({
      resident: false,
      butler: true,
    })
  })
})

describe('a rating', () => {
  it('of two stars or less is asked why, and counted as dissatisfied', () => {
    expect([1, 2, 3].map((stars) => faultInRating(stars, []))).toEqual([
      'RATING_REASON_MISSING',
      'RATING_REASON_MISSING',
      undefined,
    ])
    expect(faultInRating(1, ['tooSlow'])).toBeUndefined()
    expect([0, 1, 5, 6, 1.5].map(isStars)).toEqual([false, true, true, false, false])
    const ratings = { count: 2, sum: 7, dissatisfied: 1 }
    expect(withRating({ ratings }, 2)).toEqual({ count: 3, sum: 9, dissatisfied: 2 })
    expect(withRating({ ratings }, 3)).toEqual({ count: 3, sum: 10, dissatisfied: 1 })
  })
})
