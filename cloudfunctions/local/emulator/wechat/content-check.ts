import { randomUUID } from 'node:crypto'

import type { Moods, Verdict } from './moods'
import type { WxOpenApi } from './open-api'

const LABELS: Readonly<Record<Verdict, number>> = { pass: 100, review: 21000, risky: 20001 }
const MAX_CONTENT = 2_500

const answerOf = (verdict: Verdict) => {
  const result = { suggest: verdict, label: LABELS[verdict] }
  return { result, detail: [{ strategy: 'content_model', errcode: 0, prob: 90, ...result }] }
}

const refuse = (errcode: number, errmsg: string) => ({ errcode, errmsg })
const BUSY = refuse(-1, 'system error')

/** The second version of WeChat's text and media checks, answering as the mood says. */
export function contentCheck(moods: Moods, now: () => Date, push: (event: unknown) => void): WxOpenApi {
  return {
    'security.msgSecCheck': async ({ content, version, openid, scene }) => {
      if (version !== 2) return refuse(40097, 'invalid args: only version 2 is known')
      if (!openid || !scene) return refuse(40003, 'invalid openid')
      if (typeof content !== 'string' || content === '') return refuse(44002, 'empty post data')
      if (content.length > MAX_CONTENT) return refuse(45002, 'content size out of limit')
      if (moods.of('text') === 'error') return BUSY
      if (moods.of('text') === 'late') await new Promise<void>((resolve) => moods.hold(resolve))
      return { errcode: 0, errmsg: 'ok', ...answerOf(moods.verdict('text', content)), trace_id: randomUUID() }
    },

    'security.mediaCheckAsync': ({ media_url: url, media_type: type, version, openid }) => {
      if (version !== 2 || (type !== 1 && type !== 2)) return refuse(40097, 'invalid args')
      if (!openid) return refuse(40003, 'invalid openid')
      if (typeof url !== 'string' || url === '') return refuse(40006, 'invalid media url')
      if (moods.of('media') === 'error') return BUSY
      const traceId = randomUUID()
      const deliver = () => push(resultEvent(traceId, moods.verdict('media', nameIn(url)), now()))
      if (moods.of('media') === 'late') moods.hold(deliver)
      else setImmediate(deliver)
      return { errcode: 0, errmsg: 'ok', trace_id: traceId }
    },
  }
}

const resultEvent = (traceId: string, verdict: Verdict, at: Date) => ({
  ToUserName: 'gh_local',
  FromUserName: 'local',
  CreateTime: Math.floor(at.getTime() / 1000),
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: 'wx_local',
  trace_id: traceId,
  version: 2,
  errcode: 0,
  errmsg: 'ok',
  ...answerOf(verdict),
})

/** Our own links carry the path as hex; the marks are looked for in the name a person gave. */
function nameIn(url: string): string {
  const hex = /\/storage\/get\/([0-9a-f]+)/.exec(url)?.[1]
  return hex ? Buffer.from(hex, 'hex').toString() : decodeURIComponent(url)
}
