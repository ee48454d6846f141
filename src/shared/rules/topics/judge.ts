import { redact } from '../redact/redact'
import { type ContentSafety, choose } from './choose'
import { type CompiledRuleSet, readText } from './compile'
import { evidenceOf } from './evidence'
import { flagsOf } from './flags'
import { handoffFor } from './handoff'
import { statutoryItemOf } from './statutory'
import type { TopicVerdict } from './types'
import { weigh } from './weigh'

/**
 * What the gate says about an appeal: emergency, then content safety, then redaction, then the
 * five reasons, the seven categories, and review for everything unsure. Pure: the same text
 * and rule set give the same verdict. Text is data: nothing in it is obeyed.
 */
export function judgeAppeal(
  raw: string,
  compiled: CompiledRuleSet,
  contentSafety: ContentSafety = 'pass',
): TopicVerdict {
  const { masks } = redact(raw)
  const reading = readText(blanked(raw, masks), compiled)
  const weighing = weigh(reading, compiled)
  const chosen = choose(reading.text.text, reading.text.disguises, weighing, contentSafety)
  const item = statutoryItemOf(reading, chosen)

  return {
    kind: chosen.kind,
    code: chosen.code,
    ruleVersion: compiled.version,
    evidence: evidenceOf(raw, reading, chosen.rule),
    confidence: Math.round(chosen.confidence * 100) / 100,
    decider: 'machine',
    flags: flagsOf(raw, reading, chosen, masks, item !== null),
    statutoryItem: item,
    handoff: handoffFor(reading, chosen),
  }
}

/** Masked numbers are blanked in place, so that positions still lead to the original. */
function blanked(raw: string, masks: readonly { start: number; end: number }[]): string {
  let text = raw
  for (const { start, end } of masks) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  return text
}
