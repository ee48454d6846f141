import type { WxOpenApi } from './open-api'

/** A local code carries the number it stands for (`…13800000000`) and, as in WeChat, serves once. */
export function phoneNumbers(now: () => Date): WxOpenApi {
  const used = new Set<string>()
  return {
    'phonenumber.getPhoneNumber': ({ code }) => {
      const number = /1\d{10}$/.exec(String(code))?.[0]
      if (!number) return { errcode: 40029, errmsg: 'invalid code' }
      if (used.has(String(code))) return { errcode: 40163, errmsg: 'code been used' }
      used.add(String(code))
      const watermark = { timestamp: Math.floor(now().getTime() / 1000), appid: 'wx_local' }
      const phone = { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark }
      return { errcode: 0, errmsg: 'ok', phone_info: phone }
    },
  }
}
