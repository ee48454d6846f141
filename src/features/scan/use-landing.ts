import { useEffect } from 'react'

import { useAnswer } from '@/platform/use-answer'

interface Compound {
  readonly id: string
  readonly name: string
}

/** What is behind a code, and the matter that is discussed there. */
export function useLanding(scene: string, onCompound: (compound: Compound) => void) {
  const resolved = useAnswer('scan.resolve', scene === '' ? null : { token: scene })
  const place = resolved.data
  // Asked ahead, so that the page behind the tap opens from the kept copy.
  const matter = useAnswer(
    'consultation.page',
    place?.consultationId ? { consultationId: place.consultationId } : null,
  ).data

  useEffect(() => {
    if (matter) onCompound({ id: matter.compoundId, name: matter.compoundName })
  }, [matter?.compoundId])

  return { ...resolved, place, matter }
}
