import type { PublishState } from '@shared/contract/publish'
import type { CheckVerdict } from '@shared/rules/publish/life'

const STATE_OF: Readonly<Record<CheckVerdict, PublishState>> = {
  waiting: 'pending',
  pass: 'public',
  review: 'held',
  unanswered: 'held',
  risky: 'refused',
}

/** Where a photo stands, in the words its owner is told. */
export const photoState = (verdict: CheckVerdict = 'waiting'): PublishState => STATE_OF[verdict]
