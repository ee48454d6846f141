import type { DeskItem } from '@shared/contract/desk'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { DeskSummary } from '@/features/desk/desk-summary'
import { readResidences, readStatements } from '@/features/moderation/moderation-api'
import { ResidenceDesk } from '@/features/moderation/residence-desk'
import { useResidences } from '@/features/moderation/use-residences'
import { WordsDesk } from '@/features/moderation/words-desk'
import { useQueue } from '@/platform/use-queue'

interface Props {
  readonly item: DeskItem | undefined
  readonly now: number
  readonly onAsk: (asked: AskedReason | null) => void
  readonly onShowPhoto: (photo: string, all: readonly string[]) => void
}

const WORDS: readonly DeskItem['kind'][] = ['heldStatement', 'heldOpening']

/**
 * Beside the list: the one thing in hand. Homes and words are decided right here; for everything else
 * it says what it is and leads to the one screen that decides. A list is asked for only once it is needed.
 */
export function InHand({ item, now, onAsk, onShowPhoto }: Props) {
  const [asked, setAsked] = useState<readonly DeskItem['kind'][]>([])
  if (item && !asked.includes(item.kind)) setAsked([...asked, item.kind])
  const homes = useQueue(asked.includes('residenceRequest') ? 'residences' : null, readResidences)
  const said = useQueue(WORDS.some((kind) => asked.includes(kind)) ? 'statements' : null, readStatements)
  const work = useResidences(homes)
  const [last, setLast] = useState<'restore' | 'keepHidden' | null>(null)
  const home =
    item?.kind === 'residenceRequest' ? homes.items?.find(({ id }) => id === item.opens) : undefined
  const words =
    item && WORDS.includes(item.kind) ? said.items?.find(({ id }) => id === item.opens) : undefined
  return (
    <View className="stack">
      <ResidenceDesk request={home} work={work} now={now} onAsk={onAsk} />
      <WordsDesk
        item={words}
        last={last}
        now={now}
        onAsk={onAsk}
        onShowPhoto={onShowPhoto}
        onDecided={({ id }, decision) => {
          said.drop(id)
          setLast(decision)
        }}
      />
      {item && !home && !words ? <DeskSummary item={item} now={now} /> : null}
    </View>
  )
}
