import Taro from '@tarojs/taro'

/** WeChat has its own viewer, with zoom. False where the page must show the photo itself. */
export function showPhoto(url: string, all: readonly string[]): boolean {
  // Inside the branch, so that a browser's build leaves Taro's own viewer and its carousel out.
  if (process.env.TARO_ENV === 'weapp') {
    void Taro.previewImage({ current: url, urls: [...all] })
    return true
  }
  return false
}
