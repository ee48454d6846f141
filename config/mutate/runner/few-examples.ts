import fc from 'fast-check'

const SEED = 20_261_122
/** Examples a property is held against for each change: one that only a rarer example shows counts as missed. */
const MOST_RUNS = 30

/** fast-check with the same few examples for every change, of which the first that fails is enough. */
export function fewExamples(): object {
  fc.configureGlobal({ seed: SEED, endOnFailure: true })
  const assert: typeof fc.assert = (property, { numRuns = MOST_RUNS, ...settings } = {}) =>
    fc.assert(property as never, { ...settings, numRuns: Math.min(numRuns, MOST_RUNS) } as never) as never
  return { __esModule: true, default: { ...fc, assert } }
}
