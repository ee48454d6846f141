import type { TopicOutcomes } from '@shared/contract/topics'
import { endingNames, topics as words } from '@shared/copy/appeal-topics'
import { sinceText } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'

import './endings.scss'

interface Props {
  readonly outcomes: TopicOutcomes
  readonly compoundName: string
  readonly now: number
}

/** How appeals ended here, drawn small: a line an ending, its figure beside it. */
export function Endings({ outcomes, compoundName, now }: Props) {
  const { total, emergencies, countedAt } = outcomes
  if (total === 0) return <Notice {...words.noneYet} />
  const shown = endingNames
    .map(({ key, name }) => ({ key, name, count: outcomes[key] }))
    .filter(({ count }) => count > 0)
  const label = shown.map(({ name, count }) => words.times(name, count)).join('，')
  return (
    <Card>
      <View className="heading">{words.endings(compoundName)}</View>
      <View className="endings" {...spoken({ role: 'img', label })}>
        {shown.map(({ key, name, count }) => (
          <View key={key}>
            <View className="endings__words">
              <View>{name}</View>
              <View>{count}</View>
            </View>
            <View className="endings__line">
              <View className="endings__part" style={`width:${(count / total) * 100}%`} />
            </View>
          </View>
        ))}
      </View>
      <View className="endings__foot note figures">
        {[
          words.total(total),
          emergencies === 0 ? '' : words.emergencies(emergencies),
          countedAt === null ? '' : words.countedAt(sinceText(countedAt, now)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </View>
    </Card>
  )
}
