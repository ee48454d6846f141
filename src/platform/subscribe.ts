import { type AskedTemplate, PUSH_ANSWERS, type PushAnswer, type PushTopic } from '@shared/contract/inbox'
import Taro from '@tarojs/taro'

import { inWechat } from './env'

/** Whether WeChat can be asked at all: not in a browser, nor in very old versions. */
export const canSubscribe = (): boolean => inWechat && typeof Taro.requestSubscribeMessage === 'function'

/** What she answered, template by template; or why WeChat did not ask. */
export type Asked =
  | {
      readonly kind: 'answered'
      readonly answers: readonly { readonly topic: PushTopic; readonly answer: PushAnswer }[]
    }
  /** She has turned messages off for the whole mini-program in WeChat's settings (error 20004). */
  | { readonly kind: 'switchedOff' }
  | { readonly kind: 'failed' }

const SWITCHED_OFF = 20004

/**
 * WeChat's own question. Must be called within the tap itself, before anything is waited for, with at
 * most three templates of one kind.
 */
export async function askToSubscribe(templates: readonly AskedTemplate[]): Promise<Asked> {
  try {
    const given = (await Taro.requestSubscribeMessage({
      tmplIds: templates.map(({ templateId }) => templateId),
      // Taro's type wants Alipay's name of the same thing; WeChat does not look at it.
      entityIds: [],
    })) as unknown as Readonly<Record<string, unknown>>
    const answers = templates.flatMap(({ topic, templateId }) => {
      const answer = PUSH_ANSWERS.find((known) => known === given[templateId])
      return answer ? [{ topic, answer }] : []
    })
    return answers.length > 0 ? { kind: 'answered', answers } : { kind: 'failed' }
  } catch (error) {
    const { errCode } = error as { readonly errCode?: unknown }
    return { kind: errCode === SWITCHED_OFF ? 'switchedOff' : 'failed' }
  }
}
