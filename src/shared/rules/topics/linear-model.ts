import type { Features } from './features'

/**
 * A trained linear model as it is shipped: one printable character a weight, so that the
 * whole stays small. `weights` holds `classes.length` characters for each feature in turn.
 */
export interface StoredModel {
  readonly trainedOn: string
  /** What each class was called and by which words it was known when the model was trained. */
  readonly known: Readonly<Record<string, KnownClass>>
  readonly classes: readonly string[]
  readonly features: readonly string[]
  readonly weights: string
  readonly step: number
  readonly bias: readonly number[]
}

export interface KnownClass {
  readonly name: string
  readonly words: string
}

/** Weight zero is written as this character; the printable range leaves 46 steps either way. */
const ZERO = 80
const REACH = 46

export interface LinearModel {
  readonly classes: readonly string[]
  scores(features: Features): number[]
}

export function weightCharacter(weight: number, step: number): string {
  const steps = Math.max(-REACH, Math.min(REACH, Math.round(weight / step)))
  // Quotes and backslashes would be escaped in JSON; their neighbours are near enough.
  const code = ZERO + steps
  return String.fromCharCode(code === 34 ? 35 : code === 92 ? 91 : code)
}

export function openModel(stored: StoredModel): LinearModel {
  const row = new Map(stored.features.map((feature, at) => [feature, at]))
  const width = stored.classes.length
  return {
    classes: stored.classes,
    scores(features) {
      const scores = [...stored.bias]
      for (const [feature, value] of features) {
        const at = row.get(feature)
        if (at === undefined) continue
        for (let index = 0; index < width; index += 1) {
          const weight = stored.weights.charCodeAt(at * width + index) - ZERO
          scores[index] = (scores[index] ?? 0) + weight * stored.step * value
        }
      }
      return scores
    },
  }
}
