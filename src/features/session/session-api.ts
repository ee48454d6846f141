import type { CheckInInput } from '@shared/contract/session'
import { call } from '@/platform/call'

export const checkIn = (input: CheckInInput) => call('session.checkIn', input)
export const witness = (sessionId: string, presenceId: string) =>
  call('session.witness', { sessionId, presenceId })
