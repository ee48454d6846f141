import type { AppealView } from '@shared/contract/appeal'
import { verdict as words } from '@shared/copy/appeal-verdict'
import { lastDayText, untilText } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import './verdict-card.scss'

interface Props {
  readonly responsible: NonNullable<AppealView['responsible']>
  readonly byReview: boolean
}

/** 现在由谁负责, until when. */
export function ResponsibleCard({ responsible, byReview }: Props) {
  const { label, post, by, overdue, provisional } = responsible
  const when =
    by === null
      ? ''
      : post === 'author'
        ? words.answerYourselfBy(untilText(by))
        : words.answersBy(lastDayText(by))
  return (
    <Card>
      <View className="note">{words.responsible}</View>
      <View className="heading verdict__rule">{label ?? words.posts[post]}</View>
      {when === '' ? null : <View className="figures">{when}</View>}
      {overdue ? <Tag text={words.overdue} /> : null}
      {byReview ? <View className="note">{words.asked}</View> : null}
      {provisional ? <View className="note">{words.provisional}</View> : null}
    </Card>
  )
}
