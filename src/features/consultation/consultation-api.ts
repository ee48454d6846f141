import type {
  ConsultationPage,
  MoreCards,
  MoreCardsInput,
  Shelf,
  TakeStanceInput,
} from '@shared/contract/consultation'
import { call } from '@/platform/call'
import { changeCopy } from '@/platform/kept-copies'
import { type Delivery, deliver, type Letter, letterOf } from '@/platform/outbox'

import { countsWith } from './counts'

const keyOf = (statementId: string) => `stance:${statementId}`

/** Sends a stance so that it arrives once, now or when the network is back. */
export async function takeStance(input: TakeStanceInput): Promise<Delivery<'consultation.takeStance'>> {
  const delivery = await deliver(keyOf(input.statementId), 'consultation.takeStance', input)
  if (delivery.kind === 'done') noteStance(input)
  return delivery
}

/** The page's last known copy knows it, too: without a network she finds what she said. */
export function noteStance({ consultationId, statementId, stance }: TakeStanceInput): void {
  changeCopy<ConsultationPage>(`consultation.page:${JSON.stringify({ consultationId })}`, (page) => ({
    ...page,
    cards: page.cards.map((card) =>
      card.id === statementId ? { ...card, myStance: stance, counts: countsWith(card, stance) } : card,
    ),
  }))
}

/** A stance that waits on this phone for the network, or that was refused while nobody looked. */
export function letterAbout(statementId: string): Letter<'consultation.takeStance'> | undefined {
  return letterOf(keyOf(statementId)) as Letter<'consultation.takeStance'> | undefined
}

export const moreCards = (input: MoreCardsInput): Promise<MoreCards> => call('consultation.moreCards', input)

export async function listConsultations(compoundId: string, shelf: Shelf, cursor: string | undefined) {
  const { consultations, next } = await call('consultation.list', { compoundId, shelf, cursor })
  return { items: consultations, next }
}
