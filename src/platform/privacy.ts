import Taro from '@tarojs/taro'

import { inWechat } from './env'
import { watched } from './watched'

type Resolve = Taro.onNeedPrivacyAuthorization.ResolveOption

/** WeChat holds back camera, pictures and phone number until the person has answered. */
export interface PrivacyAsk {
  agree(buttonId: string): void
  refuse(): void
}

export const privacyAsk = watched<PrivacyAsk | null>(() => null)

let waiting: ((answer: Resolve) => void)[] = []

function settle(answer: Resolve): void {
  const asked = waiting
  waiting = []
  privacyAsk.set(null)
  for (const resolve of asked) resolve(answer)
}

/** Once at launch. Several doors that ask at the same moment are answered by one question. */
export function watchPrivacy(): void {
  if (!inWechat) return
  Taro.onNeedPrivacyAuthorization?.((resolve) => {
    waiting.push(resolve)
    privacyAsk.set({
      agree: (buttonId) => settle({ event: 'agree', buttonId }),
      refuse: () => settle({ event: 'disagree' }),
    })
  })
}

/** Asked before phone or pictures are touched. False where she says no: reading goes on. */
export function privacyAgreed(): Promise<boolean> {
  if (!inWechat || typeof Taro.requirePrivacyAuthorize !== 'function') return Promise.resolve(true)
  return new Promise((done) =>
    Taro.requirePrivacyAuthorize({ success: () => done(true), fail: () => done(false) }),
  )
}

/** The platform's own copy of the guide, as it stands in WeChat's records. */
export function openPlatformGuide(): void {
  Taro.openPrivacyContract?.({})
}
