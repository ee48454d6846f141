import type { ConsultationCard as CardView } from '@shared/contract/consultation'
import { categoryName, stateNames, consultation as words } from '@shared/copy/consultation'
import { daysLeft } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { StepsLine } from '@/components/steps-line/steps-line'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'

import './consultation-card.scss'
import { lineLabel, lineOf } from './step-line'

interface Props {
  readonly card: CardView
  readonly now: number
  /** With the names of the steps, for the one matter of today. */
  readonly large?: boolean
}

/** One matter in a list: what, how far, how many spoke, how long still. */
export function ConsultationCard({ card, now, large = false }: Props) {
  const spoke = words.spoke(card.participants.verified + card.participants.unverified)
  const left = card.overdue ? words.overdue : card.dueAt ? daysLeft(card.dueAt, now) : ''
  const label = [card.title, categoryName(card), stateNames[card.state], spoke, left]
    .filter(Boolean)
    .join(',')
  return (
    <Card label={label} onTap={() => goTo('packages/consultation/detail/index', { id: card.id })}>
      <View className="matter__top">
        <Tag text={categoryName(card)} />
        {card.reopened > 0 ? <Tag text={words.reopened(card.reopened)} tone="gap" /> : null}
        {card.overdue ? <Tag text={left} tone="gap" /> : <View className="note figures">{left}</View>}
      </View>
      <View className="matter__title words">{card.title}</View>
      <View className={`matter__line${large ? ' matter__line--large' : ''}`}>
        <StepsLine steps={lineOf(card.step)} label={lineLabel(card.state, card.step)} small={!large} />
      </View>
      <View className="matter__foot">
        {large ? null : <View className="note">{stateNames[card.state]}</View>}
        <View className="note figures">{spoke}</View>
      </View>
    </Card>
  )
}
