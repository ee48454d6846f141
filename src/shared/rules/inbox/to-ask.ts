import type { AskedTemplate } from '../../contract/inbox'
import { EMPTY_LEDGER, freeGrants, type Ledger, type PushTemplate } from './ledger'

/** WeChat asks for so many in one call. */
export const MOST_A_CALL = 3

const asked = (templates: readonly PushTemplate[]): readonly AskedTemplate[] =>
  templates.slice(0, MOST_A_CALL).map(({ topic, id }) => ({ topic, templateId: id }))

/**
 * What may be asked in one call, after a tap: nothing that she refused or still has; one-time and
 * long-term never together (the one-time first). What concerns posts only people in office are asked.
 */
export function toAsk(
  ledger: Ledger | undefined,
  templates: readonly PushTemplate[],
  inOffice: boolean,
): readonly AskedTemplate[] {
  const { off, refused } = ledger ?? EMPTY_LEDGER
  if (off) return []
  const wanted = templates.filter(
    (template) =>
      (inOffice || template.topic !== 'office') &&
      !refused.includes(template.topic) &&
      freeGrants(ledger ?? EMPTY_LEDGER, template).length === 0,
  )
  const once = wanted.filter(({ longTerm }) => !longTerm)
  return asked(once.length > 0 ? once : wanted)
}
