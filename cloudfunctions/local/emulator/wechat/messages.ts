import type { MessageMood } from '../control/protocol'
import type { WxOpenApi } from './open-api'

export interface SentMessages {
  readonly sent: readonly Readonly<Record<string, unknown>>[]
  readonly api: WxOpenApi
  setMood(mood: MessageMood): void
}

const refuse = (errcode: number, errmsg: string) => ({ errcode, errmsg })

const MOODS: Readonly<Record<Exclude<MessageMood, 'takes'>, object>> = {
  refused: refuse(43101, 'user refuse to accept the msg'),
  noTemplate: refuse(40037, 'invalid template_id'),
  busy: refuse(-1, 'system error'),
}

/** Subscription messages go nowhere locally; they are kept so that they can be looked at. */
export function subscriptionMessages(): SentMessages {
  const sent: Record<string, unknown>[] = []
  let mood: MessageMood = 'takes'
  return {
    sent,
    setMood(next) {
      mood = next
    },
    api: {
      'subscribeMessage.send': (params) => {
        if (!params.touser) return refuse(40003, 'invalid openid')
        if (!params.template_id) return refuse(40037, 'invalid template_id')
        if (mood !== 'takes') return MOODS[mood]
        const wrong = wrongField(params.data)
        if (wrong) return refuse(47003, `argument invalid! data.${wrong}.value invalid`)
        if (String(params.page ?? '').startsWith('/')) return refuse(41030, 'invalid page')
        sent.push(params)
        return { errcode: 0, errmsg: 'ok', msgid: sent.length }
      },
    },
  }
}

/** What fits a template's keyword is told by its kind, as in WeChat's table of keywords. */
const FITS: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => [...value].length <= 20,
  time: (value) => /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}$/.test(value),
  date: (value) => /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/.test(value),
}

function wrongField(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return 'data'
  return Object.entries(data as Record<string, { value?: unknown }>).find(([key, { value }]) => {
    if (typeof value !== 'string' || value === '') return true
    return !(FITS[key.replace(/\d+$/, '')]?.(value) ?? true)
  })?.[0]
}
