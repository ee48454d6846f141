import { useRef, useState } from 'react'

import type { DraftPlace } from './drafts'
import { scrollToProblem } from './scroll-to-problem'

interface Settings<Draft, Field> {
  readonly place: DraftPlace<Draft>
  /** What must still be said, in the order in which it is asked. */
  readonly missingIn: (draft: Draft) => readonly Field[]
}

/** What somebody writes: kept on this phone at every change, and told what it lacks only when she would send it. */
export function useForm<Draft extends object, Field extends string>({
  place,
  missingIn,
}: Settings<Draft, Field>) {
  const [draft, setDraft] = useState(place.recall)
  const [missing, setMissing] = useState<readonly Field[]>([])
  const latest = useRef(draft)

  return {
    draft,
    missing,
    /** The newest draft, also inside an act that began before a change. */
    now: () => latest.current,
    change(part: Partial<Draft>) {
      latest.current = { ...latest.current, ...part }
      setDraft(latest.current)
      setMissing((before) => before.filter((one) => missingIn(latest.current).includes(one)))
      place.keep(latest.current)
    },
    /** Nothing is missing; where something is, it is marked and brought under her eye. */
    isWhole(): boolean {
      const still = missingIn(latest.current)
      setMissing(still)
      if (still.length > 0) scrollToProblem()
      return still.length === 0
    },
    drop: place.drop,
  }
}
