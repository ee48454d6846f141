import type { ActionName } from '@shared/contract/actions'
import type { DeskItem } from '@shared/contract/desk'
import { useState } from 'react'
import type { Delivery } from '@/platform/outbox'
import type { RefusalCode } from '@/platform/refusal'

import { type Acted, lineKey } from './act-on'

/** What one tap decided: its line goes at once, and stands there again where it is taken back or refused. */
export function useActs(onSent: () => void) {
  const [gone, setGone] = useState<readonly string[]>([])
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [kept, setKept] = useState(false)
  const back = (acted: Acted | null) =>
    setGone((before) => before.filter((key) => acted === null || key !== lineKey(acted.item)))

  return {
    refused,
    /** The line was down: it waits on this phone. */
    kept,
    isGone: (item: DeskItem) => gone.includes(lineKey(item)),
    take(item: DeskItem) {
      setRefused(null)
      setKept(false)
      setGone((before) => [...before, lineKey(item)])
    },
    told(acted: Acted, delivery: Delivery<ActionName>) {
      setKept(delivery.kind === 'kept')
      if (delivery.kind === 'refused') {
        setRefused(delivery.code)
        back(acted)
      } else if (delivery.kind !== 'kept') onSent()
    },
    back,
  }
}
