import type { DeskAct, DeskItem } from '@shared/contract/desk'
import { useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { actOn } from './act-on'

export interface Acted {
  readonly item: DeskItem
  readonly act: DeskAct
}

/** Several lines may be about one thing: each is known by both. */
const keyOf = ({ kind, id }: DeskItem) => `${kind}_${id}`

/** What one tap decided: its line goes at once, and stands there again where it is taken back or refused. */
export function useActs(onSent: () => void) {
  const [gone, setGone] = useState<readonly string[]>([])
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const back = (acted: Acted | null) =>
    setGone((before) => before.filter((key) => acted === null || key !== keyOf(acted.item)))

  async function deliver(acted: Acted) {
    try {
      await actOn(acted.item, acted.act)
      onSent()
    } catch (error) {
      setRefused(refusalCodeOf(error))
      back(acted)
    }
  }
  return {
    refused,
    isGone: (item: DeskItem) => gone.includes(keyOf(item)),
    take(item: DeskItem) {
      setRefused(null)
      setGone((before) => [...before, keyOf(item)])
    },
    send: (acted: Acted) => void deliver(acted),
    back,
  }
}
