import Taro from '@tarojs/taro'

/** Lets her keep a text as a file: a download in a browser, a file sent to a conversation in WeChat. */
export async function saveText(name: string, text: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'weapp') await sendInWechat(name, text)
    else download(name, text)
    return true
  } catch {
    return false
  }
}

async function sendInWechat(name: string, text: string): Promise<void> {
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  files.writeFileSync(filePath, text, 'utf8')
  try {
    await Taro.shareFileMessage({ filePath, fileName: name })
  } finally {
    // Codes, and a copy of somebody's data, do not stay on the phone.
    files.unlink({ filePath, fail: () => undefined })
  }
}

function download(name: string, text: string): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/csv;charset=utf-8'
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.appendChild(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
