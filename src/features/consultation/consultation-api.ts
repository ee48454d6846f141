import type { MoreCards, MoreCardsInput, Shelf, Stance, TakeStanceInput } from '@shared/contract/consultation'
import { call } from '@/platform/call'
import { type Delivery, deliver, waitingLetters } from '@/platform/outbox'

const keyOf = (statementId: string) => `stance:${statementId}`

/** Sends a stance so that it arrives once, now or when the network is back. */
export function takeStance(input: TakeStanceInput): Promise<Delivery<'consultation.takeStance'>> {
  return deliver(keyOf(input.statementId), 'consultation.takeStance', input)
}

/** A stance that waits on this phone for the network. */
export function waitingStance(statementId: string): Stance | null {
  const letter = waitingLetters().find(({ key }) => key === keyOf(statementId))
  return letter ? (letter.input as TakeStanceInput).stance : null
}

export const moreCards = (input: MoreCardsInput): Promise<MoreCards> => call('consultation.moreCards', input)

export async function listConsultations(compoundId: string, shelf: Shelf, cursor: string | undefined) {
  const { consultations, next } = await call('consultation.list', { compoundId, shelf, cursor })
  return { items: consultations, next }
}
