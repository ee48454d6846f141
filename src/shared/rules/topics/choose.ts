import type { Choice } from './choice'
import { noiseIn } from './noise'
import type { VerdictKind } from './types'
import type { Weighed, Weighing } from './weigh'

/** What the platform's own content check said about the text, where it has been asked. */
export type ContentSafety = 'pass' | 'review' | 'risky'

/** A verdict of the machine needs at least this share of the evidence; less goes to a person. */
const ACCEPT_FROM = 0.7
const REFUSE_FROM = 0.75
/** An accepted text may hold no more than this share of evidence against it. */
const DOUBT_BELOW = 0.15
/** Emergency patterns that settle the matter alone, or with the model's support. */
const EMERGENCY_SAID = 2.5
/** What they settle alone may hardly be about anything else. */
const EMERGENCY_TRACE = 0.12
const EMERGENCY_SHARE = 0.3
const EMERGENCY_CLEAR = 0.6
/** A cry for help may waver between the two: nearly certain together, and no mere trace of the first. */
const HELP_CLEAR = 0.6
const HELP_TRACE = 0.15
/** So many words taken apart are no accident; nothing so written is accepted unread. */
const DISGUISES = 2

/**
 * What the evidence comes to, in the order in which it binds: emergency, then what the platform calls risky, then
 * noise, the five reasons, what is disguised, the seven categories, and review for everything unsure.
 */
export function choose(
  text: string,
  disguises: number,
  weighing: Weighing,
  contentSafety: ContentSafety,
): Choice {
  const emergency = ruleOf(weighing, 'emergency')
  if (emergency && (isEmergency(emergency) || isCryForHelp(emergency, weighing)))
    return choice(emergency, Math.max(emergency.share, 0.5))
  if (contentSafety === 'risky') return review(weighing, 'evasionOrNoise', 1)

  const noise = noiseIn(text)
  if (noise) return review(weighing, noise, 0.9)

  const { kinds } = weighing
  if (kinds.nonDiscussable >= REFUSE_FROM && kinds.nonDiscussable >= kinds.discussable) {
    const rule = strongest(weighing, 'nonDiscussable')
    if (rule && contentSafety === 'pass') return choice(rule, kinds.nonDiscussable)
  }
  if (disguises >= DISGUISES) return review(weighing, 'evasionOrNoise', 0.8)
  if (kinds.discussable >= ACCEPT_FROM && kinds.nonDiscussable <= DOUBT_BELOW && contentSafety === 'pass') {
    const rule = strongest(weighing, 'discussable')
    if (rule && rule.share > weighing.gone) return choice(rule, kinds.discussable)
  }
  // Unsure. The emergency page interrupts people, so it needs evidence of its own.
  const rule = strongest(weighing, 'needsReview', emergency?.said ? undefined : 'emergency')
  return rule ? choice(rule, rule.share) : review(weighing, 'vague', 0.5)
}

/**
 * Patterns settle it unless the text is plainly something else (a past fire, a talk on safety);
 * the model alone must be clear, because the page with the numbers interrupts people.
 */
function isEmergency({ said, share }: Weighed): boolean {
  if (said >= EMERGENCY_SAID) return share >= EMERGENCY_TRACE
  return said > 0 ? share >= EMERGENCY_SHARE : share >= EMERGENCY_CLEAR
}

/** Somebody fragile is in need, perhaps this minute: then the numbers to dial come first. */
function isCryForHelp({ share }: Weighed, weighing: Weighing): boolean {
  const fragile = ruleOf(weighing, 'vulnerablePerson')?.share ?? 0
  return share >= HELP_TRACE && share + fragile >= HELP_CLEAR
}

function ruleOf(weighing: Weighing, code: string): Weighed | undefined {
  return weighing.rules.find((rule) => rule.compiled.rule.code === code)
}

function strongest(weighing: Weighing, kind: VerdictKind, except?: string): Weighed | undefined {
  let best: Weighed | undefined
  for (const rule of weighing.rules) {
    if (rule.compiled.rule.code === except) continue
    if (rule.compiled.rule.kind === kind && (!best || rule.share > best.share)) best = rule
  }
  return best
}

function choice(rule: Weighed, confidence: number): Choice {
  return { kind: rule.compiled.rule.kind, code: rule.compiled.rule.code, confidence, rule }
}

function review(weighing: Weighing, code: string, confidence: number): Choice {
  return { kind: 'needsReview', code, confidence, rule: ruleOf(weighing, code) }
}
