import Taro from '@tarojs/taro'

import { inWechat } from './env'

const PREFIX = 'ysl.'

/** In a browser the value stands as plain JSON; Taro's own wrapping is understood too. */
function readBrowser(key: string): unknown {
  const text = localStorage.getItem(key)
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  const wrapped =
    typeof value === 'object' && value !== null && 'data' in value && Object.keys(value).length === 1
  return wrapped ? value.data : value
}

/** What this phone remembers under `ysl.<name>`; null where there is nothing or it cannot be read. */
export function recall<T>(name: string): T | null {
  try {
    const value = inWechat ? Taro.getStorageSync<unknown>(PREFIX + name) : readBrowser(PREFIX + name)
    return value === '' || value === undefined ? null : (value as T | null)
  } catch {
    return null
  }
}

/** A full or forbidden storage costs only the memory, never the act. */
export function remember(name: string, value: unknown): void {
  try {
    if (inWechat) Taro.setStorageSync(PREFIX + name, value)
    else localStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {}
}

export function forget(name: string): void {
  try {
    if (inWechat) Taro.removeStorageSync(PREFIX + name)
    else localStorage.removeItem(PREFIX + name)
  } catch {}
}
