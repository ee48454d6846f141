import { canonical } from '../../src/shared/rules/topics/canonical'
import { type Features, featuresOf } from '../../src/shared/rules/topics/features'
import { type StoredModel, weightCharacter } from '../../src/shared/rules/topics/linear-model'
import { WordIndex } from '../../src/shared/rules/topics/matcher'
import type { TopicRuleSet } from '../../src/shared/rules/topics/types'
import { type Appeal, labelOf } from './corpus'

const EPOCHS = 12
const RATE = 0.3
const DECAY = 1e-4
/** How many features are shipped: what fits 60 KB. */
const KEPT = 1840
const STEP = 0.08

/** Reads appeals as the gate will read them. */
export function reader(ruleSet: TopicRuleSet): (text: string) => Features {
  const index = new WordIndex()
  const groups = Object.entries(ruleSet.lexicon).map(([name, words]) => [name, index.groupOf(words)] as const)
  return (text) => {
    const read = canonical(text)
    const sightings = index.read(read)
    return featuresOf(read, new Map(groups.map(([name, number]) => [name, sightings.of(number)])))
  }
}

interface Weights {
  readonly classes: readonly string[]
  readonly vocabulary: readonly string[]
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/** Multinomial logistic regression by AdaGrad; a fixed order of examples makes it repeatable. */
function descend(
  labels: readonly string[],
  features: readonly Features[],
  vocabulary: readonly string[],
): Weights {
  const classes = [...new Set(labels)].sort()
  const width = classes.length
  const row = new Map(vocabulary.map((feature, at) => [feature, at]))
  const weights = new Float64Array(vocabulary.length * width)
  const moved = new Float64Array(vocabulary.length * width).fill(1e-6)
  const bias = new Float64Array(width)
  const biasMoved = new Float64Array(width).fill(1e-6)
  const rows = features.map((one) =>
    [...one].flatMap(([name, value]) => {
      const at = row.get(name)
      return at === undefined ? [] : [[at, value] as const]
    }),
  )
  const wanted = labels.map((label) => classes.indexOf(label))
  const order = labels.map((_, at) => at)
  const random = randomFrom(1)
  const at = (array: Float64Array, index: number) => array[index] ?? 0

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random)
    for (const example of order) {
      const active = rows[example] ?? []
      const shares = softmax(
        classes.map((_, k) =>
          active.reduce((sum, [f, value]) => sum + at(weights, f * width + k) * value, at(bias, k)),
        ),
      )
      for (let k = 0; k < width; k += 1) {
        const error = (shares[k] ?? 0) - (wanted[example] === k ? 1 : 0)
        biasMoved[k] = at(biasMoved, k) + error * error
        bias[k] = at(bias, k) - (RATE * error) / Math.sqrt(at(biasMoved, k))
        for (const [f, value] of active) {
          const cell = f * width + k
          const slope = error * value + DECAY * at(weights, cell)
          moved[cell] = at(moved, cell) + slope * slope
          weights[cell] = at(weights, cell) - (RATE * slope) / Math.sqrt(at(moved, cell))
        }
      }
    }
  }
  return { classes, vocabulary, weights, bias }
}

/** Trains on appeals and keeps the features that say most. */
export function learn(appeals: readonly Appeal[], ruleSet: TopicRuleSet, trainedOn: string): StoredModel {
  const read = reader(ruleSet)
  const features = appeals.map(({ text }) => read(text))
  const labels = appeals.map(labelOf)
  const first = descend(labels, features, frequent(features))
  const width = first.classes.length
  const strength = first.vocabulary.map((feature, row) => {
    let sum = 0
    for (let k = 0; k < width; k += 1) sum += (first.weights[row * width + k] ?? 0) ** 2
    return [feature, Math.sqrt(sum) * (feature.startsWith('@') ? 1 : 0.6)] as const
  })
  const kept = strength
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, KEPT)
    .map(([feature]) => feature)
    .sort()
  const { classes, weights, bias } = descend(labels, features, kept)
  return {
    trainedOn,
    known: knownClasses(ruleSet),
    classes,
    features: kept,
    weights: [...weights].map((weight) => weightCharacter(weight, STEP)).join(''),
    step: STEP,
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
  }
}

function knownClasses(ruleSet: TopicRuleSet): Record<string, { name: string; words: string }> {
  const rules = [...ruleSet.categories, ...ruleSet.reasons, ...ruleSet.review]
  return Object.fromEntries(
    rules.map((rule) => [`${rule.kind}:${rule.code}`, { name: rule.name, words: rule.words.join(' ') }]),
  )
}

function frequent(features: readonly Features[]): string[] {
  const count = new Map<string, number>()
  for (const one of features) for (const name of one.keys()) count.set(name, (count.get(name) ?? 0) + 1)
  return [...count]
    .filter(([name, seen]) => seen >= (name.length === 1 ? 3 : 2))
    .map(([name]) => name)
    .sort()
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map((value) => value / sum)
}

/** A small linear congruential generator: the order must be the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state / 0x7fff_ffff
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.min(at, Math.floor(random() * (at + 1)))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
}
