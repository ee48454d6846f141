import type { SimilarAppeal } from '@shared/contract/appeal'
import { useEffect, useRef, useState } from 'react'

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
      const { coSigns } = await coSignAppeal(id)
      setAppeals((before) => before.map((one) => (one.id === id ? { ...one, coSigns, coSigned: true } : one)))
    },
  }
}
