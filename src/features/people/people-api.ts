import { NOTICE_VERSION } from '@shared/contract/people'
import { browserName } from '@shared/copy/browsers'
import { call } from '@/platform/call'
import { getUp, sitDown } from '@/platform/whose-phone'

/** One tap 我住这个小区, under the notice that was shown. */
export const declareResidence = (compoundId: string) =>
  call('people.declareResidence', { compoundId, noticeVersion: NOTICE_VERSION })

export const requestSignIn = () => call('people.requestSignIn', { browser: browserName(navigator.userAgent) })

/** Takes the session that was confirmed on the phone; refused with SIGN_IN_PENDING until then. */
export async function collectSignIn(code: string, secret: string): Promise<void> {
  sitDown(await call('people.collectSignIn', { code, secret }))
}

export const lookAtSignIn = (code: string) => call('people.lookAtSignIn', { code })

export const confirmSignIn = (code: string) => call('people.confirmSignIn', { code })

/** Ends a browser's session; where it is this one, nothing of hers stays behind. */
export async function endSession(sessionId: string, current: boolean): Promise<void> {
  await call('people.endSession', { sessionId })
  // Only a browser is ever left: WeChat's own storage is hers.
  if (process.env.TARO_ENV === 'h5' && current) getUp()
}
