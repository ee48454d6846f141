import { redact } from '../../src/shared/rules/redact/redact'
import type { CompiledRuleSet } from '../../src/shared/rules/topics/compile'
import { judgeAppeal } from '../../src/shared/rules/topics/judge'
import { type Appeal, labelOf } from './corpus'

export interface Share {
  count: number
  of: number
}

/** The figures the gate is held to. A label in `alt` counts as right. */
export interface Figures {
  n: number
  verdictAccuracy: number
  codeAccuracy: number
  falseRejects: Share
  falseAccepts: Share
  reviewShare: number
  emergencies: { caught: number; of: number }
  masked: Share
}

export interface Miss {
  readonly id: string
  readonly text: string
  readonly expected: readonly string[]
  readonly got: string
  readonly confidence: number
  readonly wrong: 'verdict' | 'code'
}

const NUMBERS = /(?<!\d)(?:\d{17}[\dXx]|1[3-9](?:[\s-]?\d){9})(?!\d)/g

export function score(
  appeals: readonly Appeal[],
  compiled: CompiledRuleSet,
): { figures: Figures; misses: Miss[] } {
  const misses: Miss[] = []
  let verdictsRight = 0
  let codesRight = 0
  let reviews = 0
  const falseRejects = { count: 0, of: 0 }
  const falseAccepts = { count: 0, of: 0 }
  const emergencies = { caught: 0, of: 0 }
  const masked = { count: 0, of: 0 }

  for (const appeal of appeals) {
    const { kind, code, confidence } = judgeAppeal(appeal.text, compiled)
    const expected = [labelOf(appeal), ...(appeal.alt ?? [])]
    const got = labelOf({ verdict: kind, code })
    const verdictRight = expected.some((label) => label.startsWith(`${kind}:`))
    const codeRight = expected.includes(got)
    if (verdictRight) verdictsRight += 1
    if (codeRight) codesRight += 1
    if (kind === 'needsReview') reviews += 1
    if (appeal.verdict === 'discussable') {
      falseRejects.of += 1
      if (kind === 'nonDiscussable' && !verdictRight) falseRejects.count += 1
    }
    if (appeal.verdict === 'nonDiscussable') {
      falseAccepts.of += 1
      if (kind === 'discussable' && !verdictRight) falseAccepts.count += 1
    }
    if (labelOf(appeal) === 'needsReview:emergency') {
      emergencies.of += 1
      if (code === 'emergency') emergencies.caught += 1
    }
    const numbers = appeal.text.match(NUMBERS) ?? []
    masked.of += numbers.length
    const open = redact(appeal.text).text
    masked.count += numbers.filter((number) => !open.includes(number)).length

    if (!codeRight) {
      const wrong = verdictRight ? 'code' : 'verdict'
      misses.push({ id: appeal.id ?? '', text: appeal.text, expected, got, confidence, wrong })
    }
  }

  const n = appeals.length
  const share = (count: number) => (n === 0 ? 0 : Math.round((count / n) * 10_000) / 10_000)
  return {
    figures: {
      n,
      verdictAccuracy: share(verdictsRight),
      codeAccuracy: share(codesRight),
      falseRejects,
      falseAccepts,
      reviewShare: share(reviews),
      emergencies,
      masked,
    },
    misses,
  }
}
