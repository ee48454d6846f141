import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { Choices } from '@/components/choices/choices'

interface Props {
  readonly stairwells: readonly { readonly placeId: string; readonly placeName: string }[]
  readonly chosen: string
  readonly onChoose: (stairwellId: string) => void
}

/** Which of her stairwells; nothing is asked of a butler of one. */
export function StairwellChoice({ stairwells, chosen, onChoose }: Props) {
  if (stairwells.length < 2) return null
  return (
    <Choices
      label={words.stairwell}
      choices={stairwells.map(({ placeId, placeName }) => ({ key: placeId, text: placeName }))}
      chosen={chosen}
      tall
      onChoose={onChoose}
    />
  )
}
