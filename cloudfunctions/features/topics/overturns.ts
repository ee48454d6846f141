import type { AppealDoc } from '../../store/appeals'
import { newestFirst } from '../../store/newest-first'

/** Whether a person's word stands against what the machine had decided by itself; being unsure is no decision. */
export function overturnedOrder(
  { _id, machine }: AppealDoc,
  decision: { readonly kind: 'accept'; readonly code: string } | { readonly kind: 'end' },
  now: Date,
): string | null {
  const against =
    decision.kind === 'accept'
      ? machine.kind === 'nonDiscussable' ||
        (machine.kind === 'discussable' && machine.code !== decision.code)
      : machine.kind === 'discussable'
  return against ? newestFirst(now, _id) : null
}
