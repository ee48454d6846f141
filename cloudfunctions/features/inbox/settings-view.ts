import type { PushSettings } from '@shared/contract/inbox'
import { PUSHES_A_WEEK } from '@shared/rules/inbox/decide-push'
import { freeGrants, type Ledger, type PushTemplate } from '@shared/rules/inbox/ledger'

/** What she allowed, and how much of it is left. What concerns posts is shown to people in office only. */
export const settingsView = (
  ledger: Ledger,
  templates: readonly PushTemplate[],
  inOffice: boolean,
): PushSettings => ({
  on: !ledger.off,
  aWeek: PUSHES_A_WEEK,
  topics: templates
    .filter(({ topic }) => inOffice || topic !== 'office')
    .map((template) => ({
      topic: template.topic,
      templateId: template.id,
      longTerm: template.longTerm,
      left: freeGrants(ledger, template).length,
      refused: ledger.refused.includes(template.topic),
    })),
})
