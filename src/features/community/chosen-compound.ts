import { recall, remember } from '@/platform/storage'
import { useWatched, watched } from '@/platform/watched'

/** The compound whose life this phone shows. */
export interface ChosenCompound {
  readonly id: string
  readonly name: string
}

const NAME = 'compound'

const chosen = watched<ChosenCompound | null>(
  () => recall<ChosenCompound>(NAME),
  (next) => remember(NAME, next),
)

export const useChosenCompound = () => useWatched(chosen)

export const chooseCompound = ({ id, name }: ChosenCompound) => chosen.set({ id, name })

/** A code or a residence proposes a compound; what the person chose herself stands. */
export function proposeCompound(compound: ChosenCompound): void {
  if (chosen.get() === null) chooseCompound(compound)
}
