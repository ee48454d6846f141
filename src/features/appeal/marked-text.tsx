import type { EvidenceView } from '@shared/contract/appeal'
import { Text, View } from '@tarojs/components'

import { piecesOf } from './pieces'
import './marked-text.scss'

interface Props {
  readonly text: string
  readonly evidence: readonly EvidenceView[]
}

/** Her own words, those that spoke for a rule underlined. */
export function MarkedText({ text, evidence }: Props) {
  return (
    <View className="marked words">
      {piecesOf(text, evidence).map(({ start, words, marked }) => (
        <Text key={start} {...(marked ? { className: 'marked__sign' } : {})}>
          {words}
        </Text>
      ))}
    </View>
  )
}
