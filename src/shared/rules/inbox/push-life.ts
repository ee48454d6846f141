/** Where a message to WeChat stands. */
export const PUSH_STATES = ['toSend', 'sending', 'sent', 'failed'] as const
export type PushState = (typeof PUSH_STATES)[number]

/** `lost`: nobody knows whether it went — no answer came, or the clock died over it. */
export type PushOutcome = 'sent' | 'refused' | 'busy' | 'broken' | 'lost'

/** What becomes of the grant: used up, hers again, or all of the template gone. */
export type GrantEnd = 'spent' | 'givenBack' | 'takenBack'

interface Row {
  readonly to: PushState
  readonly grant: GrantEnd
}

/** `busy` is tried so often in all. */
export const MOST_TRIES = 3

/**
 * What follows from an outcome while it is `sending`. What may have gone is never sent again: a person
 * would rather find it in her inbox than be told twice, and a one-time grant serves once.
 */
const OUTCOMES: Readonly<Record<PushOutcome, Row>> = {
  sent: { to: 'sent', grant: 'spent' },
  lost: { to: 'failed', grant: 'spent' },
  refused: { to: 'failed', grant: 'takenBack' },
  broken: { to: 'failed', grant: 'givenBack' },
  busy: { to: 'toSend', grant: 'spent' },
}

export function afterOutcome(outcome: PushOutcome, tries: number): Row {
  if (outcome === 'busy' && tries + 1 >= MOST_TRIES) return OUTCOMES.broken
  return OUTCOMES[outcome]
}
