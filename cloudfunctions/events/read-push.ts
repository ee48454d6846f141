import * as z from 'zod'

import { isHttpEvent, type PlatformContext } from '../kernel/identity'
import type { PhotoAnswer } from '../publish/photo-answer'

/** What the platform writes into `TCB_SOURCE` where somebody calls: none of these pushes messages. */
const CALLERS = ['wx_client', 'wx_devtools', 'wx_http', 'wx_trigger', 'scf', 'tcb_web']

/** Whether the call can be WeChat's: never over HTTP, never out of a client or another function. */
export function mayBePush(event: unknown, { source }: PlatformContext): boolean {
  return !isHttpEvent(event) && !source.split(',').some((part) => CALLERS.includes(part.trim()))
}

/** The result of `mediaCheckAsync` version 2 as it is pushed (domain §6, SRC 13). Unknown fields are let through. */
const mediaCheck = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  version: z.literal(2),
  trace_id: z.string().min(8).max(128),
  errcode: z.number().optional(),
  result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }).optional(),
})

/** Undefined where it is no result of a photo's check. A check that failed on their side calls for a person. */
export function readPhotoAnswer(event: unknown): PhotoAnswer | undefined {
  const { success, data } = mediaCheck.safeParse(event)
  if (!success) return undefined
  const answered = (data.errcode ?? 0) === 0 && data.result !== undefined
  return { traceId: data.trace_id, verdict: answered ? (data.result?.suggest ?? 'review') : 'review' }
}
