import Taro from '@tarojs/taro'

export function showPhoto(url: string, all: readonly string[]): void {
  void Taro.previewImage({ current: url, urls: [...all] })
}
