import { miniProgramCodes } from './codes'
import { contentCheck } from './content-check'
import { type SentMessages, subscriptionMessages } from './messages'
import { createMoods, type Moods } from './moods'
import type { WxOpenApi } from './open-api'
import { phoneNumbers } from './phone'

export interface LocalWechat {
  readonly api: WxOpenApi
  readonly moods: Moods
  readonly messages: SentMessages
}

/** The few WeChat APIs the functions call, answered on this machine. */
export function createLocalWechat(
  now: () => Date,
  push: (event: unknown) => void,
  replaced: WxOpenApi = {},
): LocalWechat {
  const moods = createMoods()
  const messages = subscriptionMessages()
  const api = {
    ...contentCheck(moods, now, push),
    ...messages.api,
    ...miniProgramCodes,
    ...phoneNumbers(now),
    ...replaced,
  }
  return { api, moods, messages }
}
