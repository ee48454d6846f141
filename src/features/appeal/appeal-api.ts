import type { AttendedHow, SubmitAppealInput } from '@shared/contract/appeal'
import { call } from '@/platform/call'
import { deliver, waitingLetters } from '@/platform/outbox'

const letterKey = (compoundId: string) => `appeal:${compoundId}`

/** Goes by the outbox: what a dead line holds back is sent once the line is there. */
export const submitAppeal = (input: SubmitAppealInput, requestId: string) =>
  deliver(letterKey(input.compoundId), 'appeal.submit', input, requestId)

export const isWaiting = (requestId: string): boolean =>
  waitingLetters().some((letter) => letter.requestId === requestId)

export const similarAppeals = (compoundId: string, text: string) =>
  call('appeal.similar', { compoundId, text })

/** A tap, sent once, now or when the network is back. */
export const coSignAppeal = (appealId: string) => deliver(`cosign:${appealId}`, 'appeal.coSign', { appealId })

export const requestReview = (appealId: string) => call('appeal.requestReview', { appealId })

export const withdrawAppeal = (appealId: string) => call('appeal.withdraw', { appealId })

export const handOffAppeal = (appealId: string) => call('appeal.handOff', { appealId })

export const attendEmergency = (appealId: string, how: AttendedHow) =>
  call('appeal.attend', { appealId, how })

export const answerBack = (appealId: string, text: string) => call('appeal.answerBack', { appealId, text })

export async function myAppeals(cursor: string | undefined) {
  const { appeals, next } = await call('appeal.mine', cursor === undefined ? {} : { cursor })
  return { items: appeals, next }
}

export async function openAppeals(compoundId: string, cursor: string | undefined) {
  const { appeals, next } = await call('appeal.open', {
    compoundId,
    ...(cursor === undefined ? {} : { cursor }),
  })
  return { items: appeals, next }
}
