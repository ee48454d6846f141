import { causeOf, logToConsole } from '../kernel/log'
import type { ContentCheck } from '../kernel/ports'
import { callOpenApi } from './open-api'

/** WeChat's own numbers (`msgSecCheck`, `mediaCheckAsync`, version 2; domain §6, SRC 12 and 13). */
const VERSION = 2
const SCENES = { comment: 2, forum: 3 } as const
const IMAGE = 2
const MOST_CHARACTERS = 2500
/** "The user's access record has expired": she has not been here for two hours. */
const NOT_HERE_LATELY = 61010

interface CheckReply {
  readonly errcode?: number
  readonly trace_id?: string
  readonly result?: { readonly suggest?: string }
}

/**
 * The one door to the platform's content checks. Whatever is not a clear answer is `unavailable`:
 * a caller that cannot be told "pass" shows nothing (fail closed).
 */
export const contentCheck: ContentCheck = {
  async text(openid, text, scene) {
    if (text.length > MOST_CHARACTERS) return 'stale'
    const reply = await ask('security.msgSecCheck', {
      version: VERSION,
      openid,
      scene: SCENES[scene],
      content: text,
    })
    if (reply?.errcode === NOT_HERE_LATELY) return 'stale'
    if (reply?.errcode !== 0) return 'unavailable'
    const suggest = reply.result?.suggest
    return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'unavailable'
  },

  async photo(openid, url) {
    const reply = await ask('security.mediaCheckAsync', {
      version: VERSION,
      openid,
      scene: SCENES.forum,
      media_type: IMAGE,
      media_url: url,
    })
    if (reply?.errcode === NOT_HERE_LATELY) return { kind: 'stale' }
    const traceId = reply?.errcode === 0 ? reply.trace_id : undefined
    return traceId ? { kind: 'asked', traceId } : { kind: 'unavailable' }
  },
}

const patience = () => Number(process.env.CONTENT_CHECK_MS ?? '2500')

/** Undefined where no answer came in time. A person waits for this: the clock asks again later. */
async function ask(apiName: string, requestData: Readonly<Record<string, unknown>>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience())
  })
  const call = callOpenApi<CheckReply>(apiName, requestData).catch((error: unknown) => {
    logToConsole({ level: 'warn', what: `wechat.${apiName}`, cause: causeOf(error) })
    return undefined
  })
  const reply = await Promise.race([call, late])
  clearTimeout(timer)
  if (reply?.errcode !== 0) {
    logToConsole({ level: 'warn', what: `wechat.${apiName}`, code: String(reply?.errcode ?? 'NO_ANSWER') })
  }
  return reply
}
