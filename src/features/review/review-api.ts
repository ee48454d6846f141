import type { OpenFromAppealInput, QueuedAppeal, SplitPart } from '@shared/contract/review'
import { call } from '@/platform/call'

export const readQueue = (cursor: string | undefined) => call('review.queue', { cursor })

export const showAgain = async (appealId: string): Promise<QueuedAppeal> =>
  (await call('review.show', { appealId })).item

export const accept = (appealId: string, category: string) => call('review.accept', { appealId, category })
export const split = (appealId: string, parts: readonly SplitPart[]) =>
  call('review.split', { appealId, parts })
export const merge = (
  appealId: string,
  into: { readonly kind: 'appeal' | 'consultation'; readonly id: string },
) => call('review.merge', { appealId, into })
export const askBack = (appealId: string, question: string) => call('review.askBack', { appealId, question })
export const handOff = (appealId: string, handoff: string) => call('review.handOff', { appealId, handoff })
export const fold = (appealId: string, reason: string) => call('review.fold', { appealId, reason })
export const undo = (appealId: string) => call('review.undo', { appealId })
export const openFrom = (input: OpenFromAppealInput) => call('review.openConsultation', input)

export async function readSimilar(compoundId: string, text: string) {
  const { appeals } = await call('appeal.similar', { compoundId, text })
  return { items: appeals, next: null }
}
