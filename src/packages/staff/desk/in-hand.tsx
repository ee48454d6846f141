import type { ResidenceRequestView } from '@shared/contract/residence'
import type { QueuedStatement } from '@shared/contract/statement'
import { useState } from 'react'
import type { Waiting } from '@/features/desk/waiting'
import type { Asked } from '@/features/moderation/reason-sheet'
import { ResidenceDesk } from '@/features/moderation/residence-desk'
import { useResidences } from '@/features/moderation/use-residences'
import { WordsDesk } from '@/features/moderation/words-desk'
import type { Queue } from '@/platform/use-queue'

interface Props {
  readonly item: Waiting | undefined
  readonly homes: Queue<ResidenceRequestView>
  readonly said: Queue<QueuedStatement>
  readonly now: number
  readonly onAsk: (asked: Asked | null) => void
  readonly onShowPhoto: (photo: string, all: readonly string[]) => void
}

/** Beside the list: the one thing in hand, with its decision. */
export function InHand({ item, homes, said, now, onAsk, onShowPhoto }: Props) {
  const work = useResidences(homes)
  const [last, setLast] = useState<'restore' | 'keepHidden' | null>(null)
  return (
    <>
      <ResidenceDesk
        request={item?.kind === 'residence' ? item.what : undefined}
        work={work}
        now={now}
        onAsk={onAsk}
      />
      <WordsDesk
        item={item?.kind === 'words' ? item.what : undefined}
        last={last}
        now={now}
        onAsk={onAsk}
        onShowPhoto={onShowPhoto}
        onDecided={({ id }, decision) => {
          said.drop(id)
          setLast(decision)
        }}
      />
    </>
  )
}
