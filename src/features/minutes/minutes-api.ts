import type { MinutesSigner } from '@shared/contract/minutes'
import { call } from '@/platform/call'

export const signMinutes = (consultationId: string, as: MinutesSigner, seal: string) =>
  call('minutes.sign', { consultationId, as, seal })

export const paperOf = (consultationId: string) => call('minutes.paper', { consultationId })
