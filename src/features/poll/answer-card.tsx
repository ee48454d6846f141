import type { PollView } from '@shared/contract/poll'
import { closingText, optionText, poll as words } from '@shared/copy/poll'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'

import type { Polling } from './use-poll'

/** The question and its options; the page's one act sends it, and it stands until she changes it. */
export function AnswerCard({ poll, polling }: { readonly poll: PollView; readonly polling: Polling }) {
  const { mine, chosen, kept, refused, pick } = polling
  const settled = mine !== null && chosen === mine.choice && !kept
  return (
    <Card>
      <View className="stack">
        <View className="heading">{words.title}</View>
        <Choices
          label={words.ask}
          tall
          choices={poll.options.map((option) => ({ key: option.id, text: optionText(option) }))}
          chosen={chosen}
          onChoose={pick}
        />
        <View className="note figures">{words.closes(closingText(poll.closesAt))}</View>
        {settled ? (
          <Notice
            kind="strip"
            say={words.mine}
            next={mine.forHousehold ? words.forHousehold : words.notForHousehold}
          />
        ) : null}
        {kept ? <View className="note">{words.kept}</View> : null}
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        <View className="note">{words.who}</View>
        <View className="note">{words.advisory}</View>
      </View>
    </Card>
  )
}
