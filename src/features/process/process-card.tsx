import type { ProcessView } from '@shared/contract/process'
import { evidenceNames, processWords as words } from '@shared/copy/process'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import { OwnerLine } from './owner-line'
import './process.scss'

interface Props {
  readonly process: ProcessView
  /** What comes next, in one sentence. */
  readonly next: string
}

/** For everybody: who has it, until when, and what it still lacks to go on. Nothing waits unseen. */
export function ProcessCard({ process, next }: Props) {
  const missing = process.next?.missing ?? []
  return (
    <Card>
      <View className="heading">{words.heading}</View>
      <OwnerLine {...process} />
      <View className="process__next words">{next}</View>
      {missing.length > 0 ? (
        <View className="process__lacks">
          <View className="note">{words.missing}</View>
          {missing.map((one) => (
            <View key={one} className="process__lack">
              <View className="process__dot">○</View>
              <View className="words">{evidenceNames[one]}</View>
            </View>
          ))}
        </View>
      ) : null}
      {process.owner === null ? null : <View className="note process__default">{words.isDefault}</View>}
    </Card>
  )
}
