import { APPEAL_STATES, type AppealState } from '@shared/contract/appeal'
import { APPEAL_LIFE, isOpen, transitionFrom, verbsFrom } from '@shared/rules/appeal/life'
import { takeTurn } from '@shared/rules/appeal/take-turn'

const targets = (state: AppealState) =>
  [...new Set(APPEAL_LIFE.filter(({ from }) => from === state).map(({ to }) => to))].sort()

/** Domain §3.1, and what a person's last word adds to it. */
const DOMAIN: Readonly<Partial<Record<AppealState, readonly string[]>>> = {
  draft: ['submitted'],
  submitted: ['emergency', 'screening', 'withdrawn'],
  screening: ['accepted', 'needsReview', 'provisionalNonDiscussable', 'withdrawn'],
  provisionalNonDiscussable: ['handedOff', 'needsReview', 'withdrawn'],
  asking: [],
  withdrawn: [],
  archived: [],
}

it.each(
  Object.keys(DOMAIN) as AppealState[],
)('from %s nothing leads elsewhere than the domain says', (state) => {
  expect(targets(state)).toEqual(DOMAIN[state])
})

it('every state is reached, and one verb of one mover leads to one state', () => {
  const reached = new Set<string>(['draft', ...APPEAL_LIFE.map(({ to }) => to)])
  expect(APPEAL_STATES.filter((state) => !reached.has(state))).toEqual([])
  const keys = APPEAL_LIFE.map(({ from, verb, who }) => `${from} ${verb} ${who}`)
  expect(new Set(keys).size).toBe(keys.length)
})

it('whatever is open can be taken back by its author, and nothing after a consultation has opened', () => {
  for (const state of APPEAL_STATES.filter(isOpen)) expect(verbsFrom(state, 'author')).toContain('withdraw')
  for (const who of ['author', 'reviewer', 'clock', 'machine'] as const) {
    expect(verbsFrom('asking', who)).toEqual([])
  }
})

it('the machine never ends an appeal', () => {
  const ends: readonly string[] = ['folded', 'handedOff', 'archived', 'withdrawn', 'merged', 'split']
  expect(APPEAL_LIFE.filter(({ who, to }) => who === 'machine' && ends.includes(to))).toEqual([])
  expect(transitionFrom('screening', 'judgeRefused', 'machine')?.to).toBe('provisionalNonDiscussable')
})

describe('a turn', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 0, 0, seconds))
  const turn = (appealId: string, seconds: number, compoundId = 'cp1') => ({
    appealId,
    compoundId,
    at: at(seconds),
  })
  const open = () => 'accepted' as const

  it('comes again after a minute, not before', () => {
    expect(takeTurn([turn('a', 0)], turn('b', 59), open)).toEqual({ kind: 'refuse', code: 'APPEAL_TOO_SOON' })
    expect(takeTurn([turn('a', 0)], turn('b', 60), open).kind).toBe('take')
  })

  it('is known again, however often it is sent', () => {
    expect(takeTurn([turn('a', 0)], turn('a', 1), open)).toEqual({ kind: 'known' })
  })

  it('is refused with three open in the compound, and free for one elsewhere or after one has ended', () => {
    const three = [turn('a', 0), turn('b', 60), turn('c', 120)]
    expect(takeTurn(three, turn('d', 180), open)).toEqual({ kind: 'refuse', code: 'APPEALS_OPEN_FULL' })
    expect(takeTurn(three, turn('d', 180, 'cp2'), open).kind).toBe('take')
    expect(takeTurn(three, turn('d', 180), (id) => (id === 'b' ? 'folded' : 'accepted')).kind).toBe('take')
  })

  it('that led to nothing is given up after ten minutes', () => {
    const three = [turn('a', 0), turn('b', 60), turn('c', 120)]
    const lost = () => undefined
    expect(takeTurn(three, turn('d', 200), lost).kind).toBe('refuse')
    expect(takeTurn(three, turn('d', 700), lost).kind).toBe('take')
  })
})
