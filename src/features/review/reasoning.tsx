import type { VerdictView } from '@shared/contract/appeal'
import { flagWords, sureness, verdictLine, review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'

import './reasoning.scss'

interface Props {
  readonly label: string
  readonly verdict: VerdictView
}

/** How it was judged, by whom, how surely, and on which of her own words. */
export function Reasoning({ label, verdict }: Props) {
  const { kind, name, source, evidence, confidence, decidedBy, flags, statutoryItem } = verdict
  const reasons = evidence.filter(
    (one, place) => evidence.findIndex(({ text, why }) => text === one.text && why === one.why) === place,
  )
  const told = flags.flatMap((flag) => flagWords[flag] ?? [])
  return (
    <View className="reasoning">
      <View className="reasoning__top">
        <View className="note">{label}</View>
        <View className="note">{decidedBy === null ? sureness(confidence) : words.decidedBy(decidedBy)}</View>
      </View>
      <View className="reasoning__verdict">{verdictLine[kind](name)}</View>
      {source === 'default' && decidedBy === null ? (
        <View className="note">{words.isDefaultRule}</View>
      ) : null}
      {reasons.length > 0 ? (
        <View className="reasoning__why">
          <View className="note">{words.because}</View>
          {reasons.map(({ text, why, start, part }) => (
            <View key={`${part}${start}${why}`} className="reasoning__line">
              <View className="reasoning__said">{words.marked(text)}</View>
              <View className="note">{why}</View>
            </View>
          ))}
        </View>
      ) : null}
      {statutoryItem === null ? null : (
        <View className="reasoning__why">{words.statutory(statutoryItem)}</View>
      )}
      {told.length > 0 ? (
        <View className="reasoning__flags">
          {told.map((text) => (
            <Tag key={text} text={text} tone="gap" />
          ))}
        </View>
      ) : null}
    </View>
  )
}
