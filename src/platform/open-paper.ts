import Taro from '@tarojs/taro'

import { inWechat } from './env'

/** Opens a PDF or a table: in WeChat in its own reader, in a browser in a new tab. False where it did not open. */
export async function openPaper(url: string, fileType: 'pdf' | 'xlsx' = 'pdf'): Promise<boolean> {
  if (!inWechat) return window.open(url, '_blank', 'noopener') !== undefined
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, fileType, showMenu: true })
    return true
  } catch {
    await Taro.setClipboardData({ data: url }).catch(() => undefined)
    return false
  }
}
