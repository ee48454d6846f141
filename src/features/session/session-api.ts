import type { CheckInInput } from '@shared/contract/session/check-in'
import { call } from '@/platform/call'

export const checkIn = (input: CheckInInput) => call('session.checkIn', input)
export const answerInvitation = (sessionId: string, coming: boolean) =>
  call('session.answerInvitation', { sessionId, coming })
export const witness = (sessionId: string, presenceId: string) =>
  call('session.witness', { sessionId, presenceId })
