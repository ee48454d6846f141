import type { ActionName } from '@shared/contract/actions'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { type Delivery, dropLetter, type Letter, sendLetter } from '@/platform/outbox'

/** Long enough to see a slip of the thumb and take it back. */
const HOLD_MS = 6_000

export interface Held<Item> {
  readonly item: Item | null
  /** One more decision sends the one before. */
  hold(item: Item): void
  /** Takes it back before it left; null where it has left already. */
  undo(): Item | null
}

interface Decided<Item> {
  readonly item: Item
  readonly letter: Letter
}

/**
 * A decision rests for a moment before it is sent, so that it can be taken back. It is on the phone from
 * the tap on and leaves at once when the page is left: nothing that was decided is lost, also where
 * everything is closed at that very moment.
 */
export function useHeld<Item>(
  putAside: (item: Item, ms: number) => Letter,
  told: (item: Item, delivery: Delivery<ActionName>) => void,
): Held<Item> {
  const [item, setItem] = useState<Item | null>(null)
  const held = useRef<Decided<Item> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const teller = useRef(told)
  teller.current = told

  function release(): Decided<Item> | null {
    clearTimeout(timer.current)
    const released = held.current
    held.current = null
    setItem(null)
    return released
  }
  function leave() {
    const released = release()
    if (released === null) return
    void sendLetter(released.letter).then((delivery) => teller.current(released.item, delivery))
  }

  useDidHide(leave)
  useEffect(() => leave, [])

  return {
    item,
    hold(next) {
      leave()
      held.current = { item: next, letter: putAside(next, HOLD_MS) }
      setItem(next)
      timer.current = setTimeout(leave, HOLD_MS)
    },
    undo() {
      const released = release()
      if (released) dropLetter(released.letter.key)
      return released?.item ?? null
    },
  }
}
