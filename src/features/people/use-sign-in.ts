import { useCallback, useEffect, useRef, useState } from 'react'

import { drawCode } from '@/platform/draw-code'
import { isLost, type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { collectSignIn, requestSignIn } from './people-api'

const ASK_EVERY_MS = 2_000

interface Offer {
  readonly code: string
  readonly secret: string
  readonly endsAt: number
  readonly picture: string
}

/** A browser's one-minute code: asked for, shown, and collected once the phone has confirmed it. */
export function useSignIn(onDone: () => void) {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [secondsLeft, setSecondsLeft] = useState(0)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const done = useRef(onDone)
  done.current = onDone

  const ask = useCallback(async () => {
    setOffer(null)
    setRefused(null)
    try {
      const { code, secret, expiresAt } = await requestSignIn()
      const picture = await drawCode(`${location.origin}/#/packages/me/sign-in/index?code=${code}`)
      const endsAt = Date.parse(expiresAt)
      setSecondsLeft(secondsUntil(endsAt))
      setOffer({ code, secret, endsAt, picture })
    } catch (error) {
      setRefused(refusalCodeOf(error))
    }
  }, [])

  useEffect(() => void ask(), [ask])

  useEffect(() => {
    if (!offer) return
    let over = false
    const clock = setInterval(() => setSecondsLeft(secondsUntil(offer.endsAt)), 1000)
    const poll = async () => {
      while (!over && Date.now() < offer.endsAt) {
        await new Promise((next) => setTimeout(next, ASK_EVERY_MS))
        if (over) return
        try {
          await collectSignIn(offer.code, offer.secret)
          if (!over) done.current()
          return
        } catch (error) {
          const code = refusalCodeOf(error)
          if (code === 'SIGN_IN_PENDING' || code === 'TOO_MANY_REQUESTS' || isLost(code)) continue
          if (code !== 'SIGN_IN_CODE_EXPIRED' && !over) setRefused(code)
          return
        }
      }
    }
    void poll()
    return () => {
      over = true
      clearInterval(clock)
    }
  }, [offer])

  return { offer, secondsLeft, refused, ask: () => void ask() }
}

const secondsUntil = (moment: number) => Math.max(0, Math.ceil((moment - Date.now()) / 1000))
