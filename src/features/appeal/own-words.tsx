import type { AppealView, OwnAppeal } from '@shared/contract/appeal'
import { verdict as words } from '@shared/copy/appeal-verdict'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'

import { MarkedText } from './marked-text'
import './verdict-card.scss'

interface Props {
  readonly appeal: AppealView
  readonly own: OwnAppeal | null
  readonly onShowPhoto: (photo: string) => void
}

const PARTS = ['where', 'what', 'hope'] as const

/** What was written, and which words of it made the rule speak. */
export function OwnWords({ appeal, own, onShowPhoto }: Props) {
  const evidence = own?.verdict?.evidence ?? []
  const { building, unitEntrance } = appeal
  return (
    <Card>
      <View className="heading">{appeal.mine ? words.saidByMe : words.saidByNeighbour}</View>
      {building === null ? null : <View className="note">{words.entrance(building, unitEntrance)}</View>}
      {PARTS.filter((part) => appeal[part] !== '').map((part) => (
        <View key={part} className="verdict__part">
          <View className="note">{words[part]}</View>
          <MarkedText text={appeal[part]} evidence={evidence.filter((one) => one.part === part)} />
        </View>
      ))}
      <PhotoStrip photos={appeal.photos} label={words.photo} onShow={onShowPhoto} />
      {evidence.length > 0 ? (
        <View className="verdict__why">
          <View className="note">{words.markedMeaning}</View>
          {evidence.map(({ part, text, start, why }) => (
            <View key={`${part}${start}${why}`} className="verdict__because">
              {words.because(text, why)}
            </View>
          ))}
        </View>
      ) : null}
    </Card>
  )
}
