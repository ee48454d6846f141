import type { TopicView } from '@shared/contract/topics'
import { topics as words } from '@shared/copy/appeal-topics'
import { ruleSources } from '@shared/copy/appeal-verdict'
import { handoffs } from '@shared/copy/handoffs'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'

import './topic-card.scss'

const MOST_EXAMPLES = 3

/** One of the seven or the five as a neighbour would explain it. */
export function TopicCard({ topic }: { readonly topic: TopicView }) {
  const [open, setOpen] = useState(false)
  const { name, source, definition, examples, residentMessage, handoff } = topic
  const place = handoff ? handoffs[handoff.code] : undefined
  return (
    <Card>
      <View className="heading">{name}</View>
      <View className="topic__what">{definition}</View>
      {residentMessage ? (
        <View className="topic__told">
          <View className="note">{words.told}</View>
          <View>{residentMessage}</View>
          {place ? <View className="note">{words.goTo(place.name)}</View> : null}
        </View>
      ) : null}
      {open ? (
        <View className="topic__examples">
          <View className="note">{words.examples}</View>
          {examples.slice(0, MOST_EXAMPLES).map((example) => (
            <View key={example} className="topic__example">
              {example}
            </View>
          ))}
        </View>
      ) : null}
      <View className="topic__source note">{ruleSources[source]}</View>
      {examples.length > 0 ? (
        <Button
          kind="plain"
          text={open ? words.hideExamples : words.showExamples}
          onTap={() => setOpen(!open)}
        />
      ) : null}
    </Card>
  )
}
