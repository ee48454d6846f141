import { redact } from '@shared/rules/redact/redact'

import type { PublicationDoc, PublicationJudgement } from '../store/publications'
import type { Transaction } from '../store/transaction'
import { intentId } from './intent-id'
import type { Fact } from './settle'

/** A person's word on what the machine held, as one more fact of its publication. */
export const judgementOf = (
  decision: 'restore' | 'keepHidden',
  reason: string,
  personId: string,
  requestId: string,
): PublicationJudgement => ({
  word: decision === 'restore' ? 'release' : 'refuse',
  reason: redact(reason).text,
  act: intentId('ac', personId, requestId),
})

/** Only what is held waits for a person; her word and its event are one write. */
export const heldOnly =
  (judgement: PublicationJudgement, within: (tx: Transaction) => Promise<void>) =>
  ({ state }: PublicationDoc): Fact =>
    state === 'held' ? { judgement, within } : {}
