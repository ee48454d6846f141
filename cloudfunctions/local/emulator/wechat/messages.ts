import type { WxOpenApi } from './open-api'

export interface SentMessages {
  readonly sent: readonly Readonly<Record<string, unknown>>[]
  readonly api: WxOpenApi
}

/** Subscription messages go nowhere locally; they are kept so that they can be looked at. */
export function subscriptionMessages(): SentMessages {
  const sent: Record<string, unknown>[] = []
  return {
    sent,
    api: {
      'subscribeMessage.send': (params) => {
        if (!params.touser) return { errcode: 40003, errmsg: 'invalid openid' }
        if (!params.template_id) return { errcode: 40037, errmsg: 'invalid template_id' }
        sent.push(params)
        return { errcode: 0, errmsg: 'ok' }
      },
    },
  }
}
