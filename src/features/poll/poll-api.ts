import type { AnswerPollInput } from '@shared/contract/poll'
import { type Delivery, deliver, waitingLetters } from '@/platform/outbox'

const keyOf = (consultationId: string) => `poll:${consultationId}`

/** Sends an answer so that it arrives once, now or when the network is back. */
export const answerPoll = (input: AnswerPollInput): Promise<Delivery<'poll.answer'>> =>
  deliver(keyOf(input.consultationId), 'poll.answer', input)

/** An answer that waits on this phone for the network. */
export function waitingAnswer(consultationId: string): string | null {
  const letter = waitingLetters().find(({ key }) => key === keyOf(consultationId))
  return letter ? (letter.input as AnswerPollInput).choice : null
}
