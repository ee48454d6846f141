import Taro from '@tarojs/taro'

export const inWechat = process.env.TARO_ENV === 'weapp'

/** WeChat's private channel to the functions; missing in other mini-program engines, which talk HTTP. */
export function privateChannel() {
  if (!inWechat) return null
  const { cloud } = Taro
  return typeof cloud?.callFunction === 'function' ? cloud : null
}

/** Once at launch: WeChat ignores every later call. */
export function openPrivateChannel(): void {
  privateChannel()?.init?.(CLOUDBASE_ENV_ID === '' ? {} : { env: CLOUDBASE_ENV_ID })
}
