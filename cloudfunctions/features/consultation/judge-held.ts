import { redact } from '@shared/rules/redact/redact'

import type { ActionContext } from '../../kernel/define-action'
import { intentId } from '../../publish/intent-id'
import type { Fact } from '../../publish/settle'
import type { PublicationDoc, PublicationJudgement } from '../../store/publications'

/** A person's word on what the machine held, as one more fact of its publication. */
export const judgementOf = (
  decision: 'restore' | 'keepHidden',
  reason: string,
  personId: string,
  { requestId }: ActionContext,
): PublicationJudgement => ({
  word: decision === 'restore' ? 'release' : 'refuse',
  reason: redact(reason).text,
  act: intentId('ac', personId, requestId),
})

/** Only what is held waits for a person. */
export const heldOnly =
  (judgement: PublicationJudgement) =>
  ({ state }: PublicationDoc): Fact =>
    state === 'held' ? { judgement } : {}
