import { useSyncExternalStore } from 'react'

/** One value that several pages look at. */
export interface Watched<T> {
  get(): T
  set(next: T): void
  watch(listener: () => void): () => void
}

export function watched<T>(first: () => T, onSet?: (next: T) => void): Watched<T> {
  let value: T
  let read = false
  const listeners = new Set<() => void>()
  return {
    get() {
      if (!read) {
        value = first()
        read = true
      }
      return value
    },
    set(next) {
      value = next
      read = true
      onSet?.(next)
      for (const listener of [...listeners]) listener()
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const useWatched = <T>(source: Watched<T>): T =>
  useSyncExternalStore(source.watch, source.get, source.get)
