import Taro from '@tarojs/taro'

import { inWechat } from './env'

/** Opens the phone's dialler; a browser hands the number to the phone it runs on. */
export function dial(number: string): void {
  if (inWechat) void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
  else location.href = `tel:${number}`
}
