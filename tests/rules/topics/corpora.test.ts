import { score } from '../../../config/topics/score'
import { COMPILED } from './compiled'
import { labelled } from './labelled'

describe('the development corpus', () => {
  const { figures } = score(labelled('appeals-dev.jsonl'), COMPILED)

  test('at least 95% of verdicts are right', () => {
    expect(figures.n).toBe(160)
    expect(figures.verdictAccuracy).toBeGreaterThanOrEqual(0.95)
  })
  test('no discussable appeal is refused', () => {
    expect(figures.falseRejects).toEqual({ count: 0, of: 75 })
  })
  test('at most one appeal that must be refused is accepted', () => {
    expect(figures.falseAccepts.of).toBe(53)
    expect(figures.falseAccepts.count).toBeLessThanOrEqual(1)
  })
  test('every emergency is caught', () => {
    expect(figures.emergencies).toEqual({ caught: 4, of: 4 })
  })
  test('every phone and identity number is masked', () => {
    expect(figures.masked).toEqual({ count: 2, of: 2 })
  })
})

// Only the totals: whoever reads the misses of this corpus tunes on it.
describe('the appeals set aside before any rule existed', () => {
  const { figures } = score(labelled('held-out-2026-11-22.jsonl'), COMPILED)

  test('at least 80% of verdicts are right', () => {
    expect(figures.n).toBe(60)
    expect(figures.verdictAccuracy).toBeGreaterThanOrEqual(0.8)
  })
  test('at most one is refused wrongly and at most one accepted wrongly', () => {
    expect(figures.falseRejects.count).toBeLessThanOrEqual(1)
    expect(figures.falseAccepts.count).toBeLessThanOrEqual(1)
  })
  test('every phone and identity number is masked', () => {
    expect(figures.masked).toEqual({ count: 2, of: 2 })
  })
})
