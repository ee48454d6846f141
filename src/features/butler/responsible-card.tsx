import type { ShowContact } from '@shared/contract/butler/request'
import { contactStates, contacts as words } from '@shared/copy/butler'
import { untilText } from '@shared/copy/dates'
import { postNames } from '@shared/copy/people'
import { CONTACT_TURNS, isUnanswered } from '@shared/rules/butler/life'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import './butler.scss'

type Props = Pick<ShowContact, 'request' | 'responsible'>

/** 现在由谁负责，几点前: the first thing on the page of a request, whoever reads it. */
export function ResponsibleCard({ request, responsible }: Props) {
  const { state } = request
  const { label, post, by, overdue, provisional } = responsible
  const who = post === null ? words.nobody : label ? `${label} · ${postNames[post]}` : postNames[post]
  const until = by === null ? '' : untilOf(state, by)
  return (
    <Card>
      <View className="contact__top">
        <Tag text={contactStates[state]} tone={state === 'confirmed' ? 'verified' : 'plain'} />
        {overdue ? <Tag text={words.overdue} tone="gap" /> : null}
      </View>
      {post === null ? null : <View className="note contact__now">{words.now}</View>}
      <View className="heading">{who}</View>
      {until === '' ? null : <View className="figures">{until}</View>}
      {by === null ? null : <View className="note">{words.systemDefault}</View>}
      {provisional ? <View className="note">{words.provisional}</View> : null}
    </Card>
  )
}

function untilOf(state: ShowContact['request']['state'], by: string): string {
  if (CONTACT_TURNS[state].turn === 'resident') return words.confirmBy(untilText(by))
  const replies = isUnanswered(state) && state !== 'escalated'
  return replies ? words.by(untilText(by)) : words.solveBy(untilText(by))
}
