import type { SimilarAppeal } from '@shared/contract/appeal'
import { useEffect, useRef, useState } from 'react'

import { Refusal } from '@/platform/refusal'

import { coSignAppeal, similarAppeals } from './appeal-api'

const FEWEST_CHARACTERS = 8

/** Open appeals of her compound that are like hers. It helps where it can and is silent where it cannot. */
export function useSimilar(compoundId: string, text: string) {
  const [appeals, setAppeals] = useState<readonly SimilarAppeal[]>([])
  const latest = useRef('')

  useEffect(() => {
    latest.current = text
    if (text.length < FEWEST_CHARACTERS) {
      setAppeals([])
      return
    }
    // An offer, not an act: without an answer she simply goes on writing.
    similarAppeals(compoundId, text).then(
      (found) => latest.current === text && setAppeals(found.appeals),
      () => undefined,
    )
  }, [compoundId, text])

  return {
    appeals,
    async coSign(id: string) {
      const delivery = await coSignAppeal(id)
      if (delivery.kind === 'refused') throw new Refusal(delivery.code)
      setAppeals((before) =>
        before.map((one) => {
          if (one.id !== id) return one
          const coSigns = delivery.kind === 'done' ? delivery.data.coSigns : one.coSigns + 1
          return { ...one, coSigns, coSigned: true }
        }),
      )
    },
  }
}
