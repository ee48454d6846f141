import { platformApp } from '../kernel/platform'
import type { PhoneAnswer } from '../kernel/ports'

/** Codes of WeChat that mean the code itself is no good; anything else is a fault of the platform. */
const BAD_CODE: readonly unknown[] = [40013, 40029, 40163, 41008]

/** `phonenumber.getPhoneNumber` (domain §6): one use, five minutes. The number goes into the vault at once. */
export async function phoneNumber(code: string): Promise<PhoneAnswer> {
  const reply: unknown = await platformApp().callWxOpenApi({
    apiName: 'phonenumber.getPhoneNumber',
    requestData: { code },
  })
  const { errcode, number } = readReply(reply)
  if (number !== undefined) return { kind: 'number', number }
  if (BAD_CODE.includes(errcode)) return { kind: 'refused' }
  throw new Error(`WeChat gave no phone number: ${String(errcode)}`)
}

interface Reply {
  readonly errcode?: unknown
  readonly errCode?: unknown
  readonly phone_info?: PhoneInfo
  readonly phoneInfo?: PhoneInfo
}
type PhoneInfo = { readonly phoneNumber?: unknown; readonly purePhoneNumber?: unknown }

/** The SDK answers in WeChat's own spelling or in its own; both are known. */
function readReply(value: unknown): { readonly errcode: unknown; readonly number: string | undefined } {
  const outer = (value ?? {}) as Reply & { readonly result?: Reply }
  const reply = outer.result ?? outer
  const info = reply.phone_info ?? reply.phoneInfo
  const number = info?.phoneNumber ?? info?.purePhoneNumber
  return {
    errcode: reply.errcode ?? reply.errCode,
    number: typeof number === 'string' && /^\+?\d{5,20}$/.test(number) ? number : undefined,
  }
}
