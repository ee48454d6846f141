import { type ContentSafety, choose } from '@shared/rules/topics/choose'
import type { CompiledRule } from '@shared/rules/topics/compile'
import type { VerdictKind } from '@shared/rules/topics/types'
import type { Weighed, Weighing } from '@shared/rules/topics/weigh'

/** Long enough not to be noise. */
const PLAIN = '三单元门口的灯坏了一周没有人修'
const KINDS: Readonly<Record<string, VerdictKind>> = {
  facilities: 'discussable',
  parking: 'discussable',
  privateDispute: 'nonDiscussable',
  lawsuit: 'nonDiscussable',
  emergency: 'needsReview',
  vulnerablePerson: 'needsReview',
  vague: 'needsReview',
  evasionOrNoise: 'needsReview',
}

/** Evidence as it was added up: the share of each code, and what patterns said of some. */
function evidence(
  shares: Readonly<Record<string, number>>,
  { said = {}, gone = 0 }: { readonly said?: Readonly<Record<string, number>>; readonly gone?: number } = {},
): Weighing {
  const rules = Object.entries(shares).map(([code, share]): Weighed => {
    const rule = { code, kind: KINDS[code] ?? 'needsReview' }
    return { compiled: { rule } as CompiledRule, hits: [], said: said[code] ?? 0, share }
  })
  const kinds: Record<VerdictKind, number> = { discussable: 0, nonDiscussable: 0, needsReview: 0 }
  for (const { compiled, share } of rules) kinds[compiled.rule.kind] += share
  return { rules, kinds, gone }
}

const says = (weighing: Weighing, safety: ContentSafety = 'pass', text = PLAIN, disguises = 0) => {
  const { code, confidence } = choose(text, disguises, weighing, safety)
  return [code, Math.round(confidence * 1000) / 1000]
}

describe('an emergency comes first', () => {
  it.each([
    ['patterns settle it alone', 2.5, 0.12, true],
    ['patterns settle it, unless it is plainly about something else', 2.5, 0.119, false],
    ['a pattern counts with the model’s support', 0.1, 0.3, true],
    ['a pattern with less of it does not', 0.1, 0.299, false],
    ['strong patterns are those from the limit on', 2.49, 0.299, false],
    ['the model alone must be clear', 0, 0.6, true],
    ['the model alone, and not clear', 0, 0.599, false],
  ])('%s', (_, said, share, is) => {
    const [code, confidence] = says(
      evidence({ emergency: share, vague: 1 - share }, { said: { emergency: said } }),
    )
    expect(code === 'emergency').toBe(is)
    if (is) expect(confidence).toBe(Math.max(share, 0.5))
  })

  it.each([
    ['together nearly certain', 0.15, 0.45, true],
    ['together not certain', 0.15, 0.449, false],
    ['a mere trace of the first', 0.149, 0.5, false],
  ])('somebody fragile cries for help: %s', (_, emergency, vulnerablePerson, is) => {
    const [code] = says(evidence({ emergency, vulnerablePerson }))
    expect(code === 'emergency').toBe(is)
  })

  it('even where the platform calls the words risky, or the text is short', () => {
    const burning = evidence({ emergency: 0.7, vague: 0.3 })
    expect(says(burning, 'risky')).toEqual(['emergency', 0.7])
    expect(says(burning, 'pass', '着火')).toEqual(['emergency', 0.7])
  })
})

describe('what goes to a person whatever it is about', () => {
  const clear = evidence({ facilities: 0.95, vague: 0.05 })

  it('is what the platform calls risky', () => {
    expect(says(clear, 'risky')).toEqual(['evasionOrNoise', 1])
  })

  it('is noise', () => {
    expect(says(clear, 'pass', '灯坏')).toEqual(['vague', 0.9])
    expect(says(clear, 'pass', 'asdfghjkl')).toEqual(['evasionOrNoise', 0.9])
  })

  it('is what the platform is unsure of: neither accepted nor refused by the machine', () => {
    expect(says(clear, 'review')).toEqual(['vague', 0.05])
    expect(says(evidence({ privateDispute: 0.9, vague: 0.1 }), 'review')).toEqual(['vague', 0.1])
  })

  it('is what was taken apart twice; once may be an accident', () => {
    expect(says(clear, 'pass', PLAIN, 2)).toEqual(['evasionOrNoise', 0.8])
    expect(says(clear, 'pass', PLAIN, 1)).toEqual(['facilities', 0.95])
  })
})

describe('the five reasons', () => {
  it('refuse from three quarters of the evidence on, with the strongest of them', () => {
    expect(says(evidence({ privateDispute: 0.25, lawsuit: 0.5, vague: 0.25 }))).toEqual(['lawsuit', 0.75])
    expect(says(evidence({ privateDispute: 0.25, lawsuit: 0.499, vague: 0.251 }))).toEqual(['vague', 0.251])
  })

  it('refuse what is disguised, too', () => {
    expect(says(evidence({ privateDispute: 0.9, vague: 0.1 }), 'pass', PLAIN, 5)).toEqual([
      'privateDispute',
      0.9,
    ])
  })
})

describe('the seven categories', () => {
  it('accept from seven tenths of the evidence on, with the strongest of them', () => {
    expect(says(evidence({ facilities: 0.3, parking: 0.4, vague: 0.3 }))).toEqual(['parking', 0.7])
    expect(says(evidence({ facilities: 0.3, parking: 0.399, vague: 0.301 }))).toEqual(['vague', 0.301])
  })

  it('bear a little doubt, and no more', () => {
    expect(says(evidence({ facilities: 0.85, lawsuit: 0.15 }))).toEqual(['facilities', 0.85])
    expect(says(evidence({ facilities: 0.84, lawsuit: 0.16, vague: 0 }))).toEqual(['vague', 0])
  })

  it('accept nothing that is rather of a category the county has put away', () => {
    const shares = { facilities: 0.6, parking: 0.2, vague: 0.2 }
    expect(says(evidence(shares, { gone: 0.59 }))).toEqual(['facilities', 0.8])
    expect(says(evidence(shares, { gone: 0.6 }))).toEqual(['vague', 0.2])
  })
})

describe('everything unsure', () => {
  it('goes to a person under the strongest reason for it', () => {
    expect(says(evidence({ facilities: 0.5, vague: 0.2, vulnerablePerson: 0.3 }))).toEqual([
      'vulnerablePerson',
      0.3,
    ])
  })

  it('is called an emergency only where a pattern says so', () => {
    const shares = { emergency: 0.25, facilities: 0.55, vague: 0.2 }
    expect(says(evidence(shares))).toEqual(['vague', 0.2])
    expect(says(evidence(shares, { said: { emergency: 0.1 } }))).toEqual(['emergency', 0.25])
  })

  it('is vague where the rule set has no reason for it', () => {
    expect(says(evidence({ facilities: 0.5, lawsuit: 0.5 }))).toEqual(['vague', 0.5])
  })
})
