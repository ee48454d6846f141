import Taro from '@tarojs/taro'

/** Puts words where she can paste them elsewhere. False where the phone does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
