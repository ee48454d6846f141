import { WORKER_TRADES, type WorkerTrade } from '@shared/contract/workers'
import { workers as words, workerTrades } from '@shared/copy/workers'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices/choices'
import { useQueue } from '@/platform/use-queue'

import { PlaceChoice } from './place-choice'
import { readCommunities } from './workers-api'

export interface Said {
  readonly trade: WorkerTrade | null
  readonly communityId: string | null
}

interface Props {
  readonly said: Said
  /** She tapped 报到: what is missing is said. */
  readonly tried: boolean
  readonly onSay: (said: Said) => void
}

/** What she does and where: two taps, and nothing to write. */
export function RegisterPart({ said, tried, onSay }: Props) {
  const communities = useQueue('workers.communities', readCommunities)
  return (
    <View className="stack">
      <View>{words.gains}</View>
      <View className="note">{words.minimal}</View>
      <Choices
        label={words.trade}
        choices={WORKER_TRADES.map((key) => ({ key, text: workerTrades[key] }))}
        chosen={said.trade}
        problem={tried && said.trade === null ? words.tradeFirst : ''}
        onChoose={(trade) => onSay({ ...said, trade })}
      />
      <PlaceChoice
        label={words.community}
        moreText={words.moreCommunities}
        queue={communities}
        chosen={said.communityId}
        problem={tried && said.communityId === null ? words.communityFirst : ''}
        onChoose={(communityId) => onSay({ ...said, communityId })}
      />
    </View>
  )
}
