import type { MessageAnswer, SubscriptionMessage } from '../kernel/ports'
import { callOpenApi } from './open-api'

/** WeChat's own numbers (domain §6, SRC 16). */
const NOT_SUBSCRIBED: readonly number[] = [43101]
/** Its own fault, or too many at once: the same message may go later. */
const NOT_NOW: readonly number[] = [-1, 45009, 45047]

/**
 * `subscribeMessage.send`. Everything else that it refuses is a mistake of ours — 40037 no such
 * template, 47003 a field that does not fit, 40003 no such reader, 41030 no such page.
 */
export async function sendMessage(message: SubscriptionMessage): Promise<MessageAnswer> {
  const { errcode } = await callOpenApi<{ readonly errcode?: unknown }>('subscribeMessage.send', {
    touser: message.openid,
    template_id: message.templateId,
    page: message.page,
    data: Object.fromEntries(Object.entries(message.fields).map(([key, value]) => [key, { value }])),
    miniprogram_state: 'formal',
    lang: 'zh_CN',
  })
  if (typeof errcode !== 'number') throw new Error('WeChat did not say whether the message went')
  if (errcode === 0) return { kind: 'sent', code: 0 }
  if (NOT_SUBSCRIBED.includes(errcode)) return { kind: 'refused', code: errcode }
  return { kind: NOT_NOW.includes(errcode) ? 'busy' : 'broken', code: errcode }
}
