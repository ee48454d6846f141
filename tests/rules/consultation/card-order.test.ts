import { cardOrder } from '@shared/rules/consultation/card-order'
import { hash32 } from '@shared/rules/hash'

const CARDS = 10

interface Crowd {
  readonly statements: number
  readonly readers: number
  /** This share of the statements is only said after half of the readers have been here. */
  readonly late: number
  /** Of ten cards shown, a reader answers this many. */
  readonly answers: number
  /** The figures are counted anew after so many readers. */
  readonly lag: number
}

/** How often each statement was shown when a crowd passed by one after another. */
function shownTo({ statements, readers, late, answers, lag }: Crowd): number[] {
  const shown = new Map<string, number>()
  const answered = new Map<string, number>()
  let counted = new Map<string, number>()
  const all = Array.from({ length: statements }, (_, i) => `st${i}`)
  for (let reader = 0; reader < readers; reader += 1) {
    if (reader % lag === 0) counted = new Map(answered)
    const said = reader < readers / 2 ? all.slice(0, statements - late) : all
    const page = cardOrder(
      said.map((id) => ({ id, answered: counted.get(id) ?? 0 })),
      `reader${reader}`,
    ).slice(0, CARDS)
    page.forEach(({ id }) => {
      shown.set(id, (shown.get(id) ?? 0) + 1)
    })
    page
      .filter(({ id }) => hash32(`${reader}?${id}`) % CARDS < answers)
      .forEach(({ id }) => {
        answered.set(id, (answered.get(id) ?? 0) + 1)
      })
  }
  return all.map((id) => shown.get(id) ?? 0)
}

const spread = (crowd: Crowd) => {
  const shown = shownTo(crowd)
  return Math.max(...shown) / Math.min(...shown)
}

const usual: Crowd = { statements: 100, readers: 1000, late: 0, answers: 8, lag: 1 }

describe('the order of cards gives each statement a fair chance', () => {
  it('when everybody is there from the start', () => {
    expect(spread(usual)).toBeLessThanOrEqual(3)
  })

  it('when a fifth is said only after half of the readers have gone', () => {
    expect(spread({ ...usual, late: 20 })).toBeLessThanOrEqual(3)
  })

  it('when the figures lag fifty readers behind', () => {
    expect(spread({ ...usual, late: 20, lag: 50 })).toBeLessThanOrEqual(3)
  })

  it('when readers answer only three cards of ten', () => {
    expect(spread({ ...usual, late: 20, answers: 3, lag: 20 })).toBeLessThanOrEqual(3)
  })
})

it('two neighbours do not all begin with the same card', () => {
  const statements = Array.from({ length: 30 }, (_, i) => ({ id: `st${i}`, answered: 0 }))
  const first = new Set(Array.from({ length: 40 }, (_, i) => cardOrder(statements, `reader${i}`)[0]?.id))
  expect(first.size).toBeGreaterThan(15)
})

it('one reader gets the same order again while nothing was answered', () => {
  const statements = Array.from({ length: 30 }, (_, i) => ({ id: `st${i}`, answered: i % 3 }))
  expect(cardOrder(statements, 'reader')).toEqual(cardOrder([...statements].reverse(), 'reader'))
})
