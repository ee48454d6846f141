import type { ResidenceRequestView } from '@shared/contract/residence'
import type { QueuedStatement } from '@shared/contract/statement'

/** One thing that waits for this person, whatever it is. */
export type Waiting =
  | {
      readonly kind: 'residence'
      readonly id: string
      readonly since: string
      readonly what: ResidenceRequestView
    }
  | { readonly kind: 'words'; readonly id: string; readonly since: string; readonly what: QueuedStatement }

/** Both queues as one, the longest waiting first. */
export function inOrder(
  residences: readonly ResidenceRequestView[],
  words: readonly QueuedStatement[],
): readonly Waiting[] {
  const all: readonly Waiting[] = [
    ...residences.map((what): Waiting => ({ kind: 'residence', id: what.id, since: what.askedAt, what })),
    ...words.map((what): Waiting => ({ kind: 'words', id: what.id, since: what.waitingSince, what })),
  ]
  return [...all].sort((a, b) => a.since.localeCompare(b.since))
}
