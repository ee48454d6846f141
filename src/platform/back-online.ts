import { useEffect, useRef } from 'react'

import { online } from './network'

/** Does something once the network is back, on every page that stands open. */
export function useBackOnline(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(
    () =>
      online.watch(() => {
        if (online.get()) latest.current()
      }),
    [],
  )
}
