import type { AnswerPollInput } from '@shared/contract/poll'
import { type Delivery, deliver, letterOf } from '@/platform/outbox'
import type { RefusalCode } from '@/platform/refusal'

const keyOf = (consultationId: string) => `poll:${consultationId}`

/** Sends an answer so that it arrives once, now or when the network is back. */
export const answerPoll = (input: AnswerPollInput): Promise<Delivery<'poll.answer'>> =>
  deliver(keyOf(input.consultationId), 'poll.answer', input)

/** An answer that waits on this phone for the network. */
export function waitingAnswer(consultationId: string): string | null {
  const letter = letterOf(keyOf(consultationId))
  return letter && !letter.refused ? (letter.input as AnswerPollInput).choice : null
}

/** Why an answer that waited was refused, while nobody looked. */
export const refusedAnswer = (consultationId: string): RefusalCode | null =>
  letterOf(keyOf(consultationId))?.refused ?? null
