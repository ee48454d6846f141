import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

/** Long enough to see a slip of the thumb and take it back. */
const HOLD_MS = 6_000

export interface Held<Item> {
  readonly item: Item | null
  /** One more decision sends the one before. */
  hold(item: Item): void
  /** Takes it back before it left; null where it has left already. */
  undo(): Item | null
}

/**
 * A decision rests for a moment before it is sent, so that it can be taken back. It leaves at once
 * when the page is left: nothing that was decided is lost.
 */
export function useHeld<Item>(send: (item: Item) => void): Held<Item> {
  const [item, setItem] = useState<Item | null>(null)
  const held = useRef<Item | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const sender = useRef(send)
  sender.current = send

  function release(): Item | null {
    clearTimeout(timer.current)
    const released = held.current
    held.current = null
    setItem(null)
    return released
  }
  function leave() {
    const released = release()
    if (released !== null) sender.current(released)
  }

  useDidHide(leave)
  useEffect(() => leave, [])

  return {
    item,
    hold(next) {
      leave()
      held.current = next
      setItem(next)
      timer.current = setTimeout(leave, HOLD_MS)
    },
    undo: release,
  }
}
