import { judgeAnswers } from './areas/judge-answers'
import { judgePasses } from './areas/judge-passes'
import { judgeStances } from './areas/judge-stances'
import { judgeWindows } from './areas/judge-windows'
import { checkStore } from './emulator/check-store'
import { tortureEmulator } from './emulator/run-emulator'

/** A short slice; `npm run torture` is the long search, over everything. */
it('loses nothing that it acknowledged, however often it is killed', async () => {
  const { violations, operations, kills } = await tortureEmulator({ operations: 900, kills: 3, seed: 1 })
  expect(violations).toEqual([])
  expect(operations).toBeGreaterThanOrEqual(900)
  expect(kills).toBe(3)
}, 120_000)

describe('the judges find what is wrong', () => {
  const rows = (...documents: { readonly _id: string; readonly [field: string]: unknown }[]) =>
    new Map(documents.map((one) => [one._id, one]))
  const store = (stored: Record<string, ReturnType<typeof rows>>) => (name: string) => stored[name] ?? rows()

  it('in a store', () => {
    const note = { id: 'n', body: 'b', told: 'kept' as const }
    const transfer = { id: 't', from: 'a', to: 'b', amount: 3, told: 'kept' as const }
    const step = { counter: 'c', from: 0, told: 'kept' as const }
    const history = { notes: [note], transfers: [transfer], steps: [step] }
    const right = {
      notes: rows({ _id: 'n', body: 'b' }),
      receipts: rows({ _id: 't' }),
      accounts: rows({ _id: 'a', balance: 997 }, { _id: 'b', balance: 1003 }),
      counters: rows({ _id: 'c', value: 1 }),
    }
    expect(checkStore(history, store(right))).toEqual([])
    const lost = { ...right, notes: rows() }
    const half = { ...right, accounts: rows({ _id: 'a', balance: 997 }, { _id: 'b', balance: 1000 }) }
    const undone = { ...right, counters: rows({ _id: 'c', value: 0 }) }
    for (const wrong of [lost, half, undone]) expect(checkStore(history, store(wrong))).not.toEqual([])
    const twice = { ...history, steps: [step, step] }
    const refused = { ...history, notes: [{ ...note, told: 'refused' as const }] }
    for (const wrong of [twice, refused]) expect(checkStore(wrong, store(right))).not.toEqual([])
  })

  it('in stances', () => {
    const said = new Map([['p s', 'agree' as const]])
    const shown = new Map([['s', { agree: 1, disagree: 0, unsure: 0 }]])
    expect(judgeStances(said, said, shown)).toEqual([])
    expect(judgeStances(said, new Map([['p s', 'unsure' as const]]), shown)).not.toEqual([])
    expect(judgeStances(said, said, new Map([['s', { agree: 2, disagree: 0, unsure: 0 }]]))).not.toEqual([])
  })

  it('in household answers', () => {
    const said = new Map([
      ['p', 'yes'],
      ['q', 'no'],
    ])
    const homes = [{ id: 'h', members: ['p', 'q'], adult: 'p' }]
    const tally = (total: number, counts: Record<string, number>) => ({ total, counts })
    const right = {
      answers: [
        { personId: 'p', choice: 'yes', forHousehold: true },
        { personId: 'q', choice: 'no', forHousehold: false },
      ],
      households: [{ home: 'h', casterId: 'p' }],
      result: { persons: tally(2, { yes: 1, no: 1 }), households: tally(1, { yes: 1, no: 0 }) },
    }
    expect(judgeAnswers(said, homes, right)).toEqual([])
    const another = { ...right, households: [{ home: 'h', casterId: 'q' }] }
    const none = { ...right, households: [] }
    const miscounted = { ...right, result: { ...right.result, persons: tally(2, { yes: 2, no: 0 }) } }
    for (const wrong of [another, none, miscounted]) expect(judgeAnswers(said, homes, wrong)).not.toEqual([])
  })

  it('in passes', () => {
    const attempt = (pass: 'now' | 'old', told: string) => ({ personId: 'p', pass, told })
    expect(judgePasses([attempt('now', 'ok')], ['p'])).toEqual([])
    expect(judgePasses([attempt('old', 'PASS_WRONG')], [])).toEqual([])
    expect(judgePasses([attempt('old', 'ok')], ['p'])).not.toEqual([])
    expect(judgePasses([attempt('now', 'ok')], [])).not.toEqual([])
    expect(judgePasses([attempt('now', 'PASS_WRONG')], [])).not.toEqual([])
  })

  it('in windows', () => {
    const wants = (who: string, told: string) => ({ who, time: 't', told })
    const race = [wants('p', 'ok'), wants('q', 'TIME_TAKEN')]
    const no = ['TIME_TAKEN']
    expect(judgeWindows(race, [{ time: 't', who: 'p' }], no)).toEqual([])
    expect(judgeWindows(race, [{ time: 't', who: 'q' }], no)).not.toEqual([])
    expect(judgeWindows([wants('q', 'TIME_TAKEN')], [], no)).not.toEqual([])
    expect(judgeWindows([wants('p', 'ok'), wants('q', 'ok')], [{ time: 't', who: 'p' }], no)).not.toEqual([])
  })
})
