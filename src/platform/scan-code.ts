import Taro from '@tarojs/taro'

export type ScanResult =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'refused' }

/** The phone's camera in WeChat. A mini-program code answers with the path of its page. */
export async function scanWithCamera(): Promise<ScanResult> {
  try {
    const { result, path } = await Taro.scanCode({
      onlyFromCamera: false,
      scanType: ['qrCode', 'wxCode'] as never,
    })
    return { kind: 'read', text: path || result }
  } catch (error) {
    const text = typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''
    return /cancel/i.test(text) ? { kind: 'closed' } : { kind: 'refused' }
  }
}
