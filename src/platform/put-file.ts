import type { BeginPhoto } from '@shared/contract/photo'
import Taro from '@tarojs/taro'

import { Refusal } from './refusal'

/** Sends raw bytes to the address that the server gave for them. */
export async function putFile(
  { method, url, headers }: BeginPhoto['upload'],
  body: ArrayBuffer,
): Promise<void> {
  const status = await (process.env.TARO_ENV === 'weapp' ? byWechat() : byBrowser()).catch(
    (cause: unknown) => {
      throw new Refusal('NETWORK_LOST', { cause })
    },
  )
  if (status >= 300) throw new Refusal('SERVER_BUSY')

  async function byWechat(): Promise<number> {
    const { statusCode } = await Taro.request({ url, method, header: { ...headers }, data: body })
    return statusCode
  }
  async function byBrowser(): Promise<number> {
    return (await fetch(url, { method, headers, body })).status
  }
}
