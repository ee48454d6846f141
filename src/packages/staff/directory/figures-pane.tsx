import type { DirectoryFigure } from '@shared/contract/directory'
import { useState } from 'react'
import { Figures } from '@/features/directory/figures'
import { Answered } from '@/features/frame/answered'
import { useAnswer } from '@/platform/use-answer'

interface Props {
  readonly root: string
  /** What her post calls it: a county may have been counted before it had a name. */
  readonly rootName: string
  readonly now: number
}

/** The counts from where her post begins, down to a compound. The last known ones stay when the network goes. */
export function FiguresPane({ root, rootName, now }: Props) {
  const [placeId, setPlaceId] = useState(root)
  const [chosen, setChosen] = useState<DirectoryFigure>('butlers')
  const answer = useAnswer('directory.figures', { placeId })
  return (
    <Answered answer={answer} now={now} lines={[50, 40, 40, 40, 0, 90, 90, 90, 90]}>
      {(count) => (
        <Figures
          count={count}
          root={root}
          rootName={rootName}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={setPlaceId}
        />
      )}
    </Answered>
  )
}
