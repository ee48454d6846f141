import { forget, recall, remember } from './storage'

/** The last known answer of a page, so that it opens at once and survives a dead network. */
export interface KeptCopy<T> {
  readonly at: number
  readonly data: T
}

const INDEX = 'copies'
const MOST = 24

const nameOf = (key: string) => `copy.${key}`

export function keptCopy<T>(key: string): KeptCopy<T> | null {
  return recall<KeptCopy<T>>(nameOf(key))
}

/** The newest first; what was not looked at for long gives way. */
export function keepCopy<T>(key: string, data: T, at = Date.now()): void {
  const keys = [key, ...(recall<readonly string[]>(INDEX) ?? []).filter((other) => other !== key)]
  for (const old of keys.slice(MOST)) forget(nameOf(old))
  remember(INDEX, keys.slice(0, MOST))
  remember(nameOf(key), { at, data })
}

/** When somebody else sits down at this browser. */
export function burnCopies(): void {
  for (const key of recall<readonly string[]>(INDEX) ?? []) forget(nameOf(key))
  forget(INDEX)
}
