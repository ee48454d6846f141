import Taro from '@tarojs/taro'

/** Brings an element under the reader's eye. */
export function scrollTo(selector: string): void {
  void Taro.pageScrollTo({ selector, duration: 250, offsetTop: -72 }).catch(() => undefined)
}
