import type { SayStatement } from '@shared/contract/statement'
import { publishReasons, speak as words } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Card } from '@/components/card/card'

/** What became of the words, in plain sentences, and how others will read them. */
export function SaidNotice({ answer }: { readonly answer: SayStatement }) {
  const { state, why, publicText, leftToday } = answer
  const done = words.done[state]
  const reason = why === null || why === 'checking' ? '' : publishReasons[why]
  return (
    <View className="stack">
      <View {...spoken({ live: 'polite' })}>
        <View className="title">{done.say}</View>
        <View>{`${reason}${done.next}`}</View>
      </View>
      {state === 'refused' ? null : (
        <Card>
          <View className="note">{words.asShown}</View>
          <View className="words">{publicText}</View>
        </Card>
      )}
      <View className="note">{words.leftToday(leftToday)}</View>
    </View>
  )
}
