import type { PropertyView } from '@shared/contract/bodies'
import { longDay } from '@shared/copy/long-day'
import { bodies as words } from '@shared/copy/staff/bodies'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'

import type { Hand } from './hand'

interface Props {
  readonly property: PropertyView | null
  readonly onHand: (hand: Hand) => void
}

/** Who serves the compound, and the two that lead it; a company with one of them is flagged (S1-11). */
export function PropertyPart({ property, onHand }: Props) {
  if (!property) {
    return (
      <View className="stack">
        <View className="heading">{words.property}</View>
        <Notice
          say={words.noProperty}
          next={words.propertyMeaning}
          act={{ text: words.enterProperty, onTap: () => onHand({ kind: 'property' }) }}
        />
      </View>
    )
  }
  const { name, since, communitySupervisor, industrySupervisor } = property
  return (
    <View className="stack">
      <View className="heading">{words.property}</View>
      <Card className="stack">
        <View>
          <View className="heading">{name}</View>
          {since === null ? null : <View className="note">{words.servesSince(longDay(since))}</View>}
        </View>
        <View>
          <View className="note">{words.supervisors}</View>
          <View>{communitySupervisor}</View>
          {industrySupervisor === null ? (
            <Tag text={words.supervisorMissing} tone="gap" />
          ) : (
            <View>{industrySupervisor}</View>
          )}
        </View>
      </Card>
      <Button kind="plain" text={words.changeProperty} onTap={() => onHand({ kind: 'property' })} />
      <Button kind="quiet" text={words.propertyGone} onTap={() => onHand({ kind: 'propertyGone' })} />
    </View>
  )
}
