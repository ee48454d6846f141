import type { PushSettings, TopicGrants } from '@shared/contract/inbox'
import { pushTopics, push as words } from '@shared/copy/push-words'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { canSubscribe } from '@/platform/subscribe'

import { turnPush } from './inbox-api'
import { useAsk } from './use-ask'

function stateOf({ longTerm, left, refused }: TopicGrants): string {
  if (left > 0) return longTerm ? words.longTerm : words.left(left)
  return refused ? words.refused : words.noneLeft
}

/** What she allowed, how much is left, more of it, and the switch that ends it all. */
export function Reminders({ settings: first }: { readonly settings: PushSettings }) {
  const [settings, setSettings] = useState(first)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const { stage, ask } = useAsk(setSettings)
  const { on, topics, aWeek } = settings
  if (topics.length === 0) return <Notice {...words.none} />

  function turn() {
    setRefused(null)
    turnPush(!on).then(setSettings, (error: unknown) => setRefused(refusalCodeOf(error)))
  }
  // WeChat asks for one kind at a time, and three at the most.
  const kinds = [false, true].map((longTerm) =>
    topics.filter((topic) => topic.longTerm === longTerm && !(longTerm && topic.left > 0)).slice(0, 3),
  )

  return (
    <View className="stack">
      <List>
        <SwitchRow
          text={words.main}
          note={on ? words.mainOn : words.mainOff}
          on={on}
          word={on ? words.on : words.off}
          onTap={turn}
        />
      </List>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {on ? (
        <>
          <List>
            {topics.map((topic) => (
              <Row
                key={topic.topic}
                text={pushTopics[topic.topic].name}
                note={`${pushTopics[topic.topic].means}。${stateOf(topic)}`}
              />
            ))}
          </List>
          {stage === 'switchedOff' ? <Notice kind="strip" {...words.switchedOff} /> : null}
          {stage === 'failed' ? <Notice kind="strip" {...words.failed} /> : null}
          {canSubscribe() ? (
            kinds.map((group, place) =>
              group.length === 0 ? null : (
                <Button
                  key={place === 0 ? 'once' : 'long'}
                  kind="plain"
                  text={place === 0 ? words.more : words.moreLong}
                  busy={stage === 'asking'}
                  onTap={() => ask(group)}
                />
              ),
            )
          ) : (
            <View className="note">{words.onlyWechat}</View>
          )}
        </>
      ) : null}
      <View className="note">{words.week(aWeek) + words.ours}</View>
      <View className="note">{words.safe}</View>
    </View>
  )
}
