import type { Reading } from './compile'
import type { Evidence } from './types'
import type { Weighed } from './weigh'

const MOST = 5

/** The resident's own words that spoke for the chosen rule, strongest first. */
export function evidenceOf(raw: string, reading: Reading, chosen: Weighed | undefined): readonly Evidence[] {
  if (!chosen) return []
  const { rule, words } = chosen.compiled
  const spoken = [...chosen.hits]
    .sort((one, other) => other.pattern.weight - one.pattern.weight)
    .map((hit) => ({ span: hit.span, why: hit.pattern.why }))
  const named = reading.sightings.of(words).map((span) => ({ span, why: rule.name }))

  const evidence: Evidence[] = []
  for (const { span, why } of [...spoken, ...named]) {
    const start = reading.text.starts[span.start] ?? 0
    const end = reading.text.ends[span.end - 1] ?? start
    if (evidence.some((other) => other.start <= start && end <= other.end)) continue
    evidence.push({ text: raw.slice(start, end), start, end, ruleCode: rule.code, why })
    if (evidence.length === MOST) break
  }
  return evidence
}
