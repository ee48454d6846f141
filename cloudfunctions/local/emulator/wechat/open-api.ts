/** WeChat's server APIs by their dotted name. */
export type WxOpenApi = Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => unknown>>

const BY_ADDRESS: Readonly<Record<string, string>> = {
  '/wxa/msg_sec_check': 'security.msgSecCheck',
  '/wxa/media_check_async': 'security.mediaCheckAsync',
  '/cgi-bin/message/subscribe/send': 'subscribeMessage.send',
  '/wxa/getwxacodeunlimit': 'wxacode.getUnlimited',
  '/wxa/business/getuserphonenumber': 'phonenumber.getPhoneNumber',
}

/** Callers say `security.msgSecCheck`, `openapi.security.msgSecCheck` or the address. */
export const dottedName = (apiName: string): string =>
  BY_ADDRESS[apiName] ?? apiName.replace(/^openapi\./, '')
