import type { PhoneAnswer } from '../kernel/ports'
import { callOpenApi } from './open-api'

/** Codes of WeChat that mean the code itself is no good; anything else is a fault of the platform. */
const BAD_CODE: readonly unknown[] = [40013, 40029, 40163, 41008]

interface Reply {
  readonly errcode?: unknown
  readonly phone_info?: { readonly phoneNumber?: unknown; readonly purePhoneNumber?: unknown }
}

/** `phonenumber.getPhoneNumber` (domain §6): one use, five minutes. The number goes into the vault at once. */
export async function phoneNumber(code: string): Promise<PhoneAnswer> {
  const { errcode, phone_info: info } = await callOpenApi<Reply>('phonenumber.getPhoneNumber', { code })
  const number = info?.phoneNumber ?? info?.purePhoneNumber
  if (typeof number === 'string' && /^\+?\d{5,20}$/.test(number)) return { kind: 'number', number }
  if (BAD_CODE.includes(errcode)) return { kind: 'refused' }
  throw new Error(`WeChat gave no phone number: ${String(errcode)}`)
}
