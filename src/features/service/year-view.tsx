import type { ServiceYear } from '@shared/contract/service/year'
import { dayText } from '@shared/copy/dates'
import { confirmers, minutesText, serviceKinds, serviceYear as words } from '@shared/copy/service'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'

import { Months } from './months'

import './service.scss'

const timeOf = (minutes: number) => (minutes === 0 ? '' : minutesText(minutes))

/** A year as a calm picture: how much, when, of what kinds, and then one by one. */
export function YearView({ year }: { readonly year: ServiceYear }) {
  const { items, minutes, kinds, months, entries } = year
  if (items === 0) return <Notice {...words.none(year.year)} />
  return (
    <View className="stack">
      <Card>
        <View className="stack">
          <View className="year__sum">{words.sum(items, timeOf(minutes))}</View>
          <View>
            <View className="note">{words.months}</View>
            <Months months={months} />
          </View>
          <View className="note">{words.calm}</View>
        </View>
      </Card>
      <View className="heading">{words.kinds}</View>
      <List>
        {kinds.map((one) => (
          <Row
            key={one.kind}
            text={serviceKinds[one.kind]}
            mark={words.sum(one.items, timeOf(one.minutes))}
          />
        ))}
      </List>
      <View className="heading">{words.entries}</View>
      <List>
        {entries.map((one) => (
          <Row
            key={one.id}
            label={dayText(`${one.day}T04:00:00Z`)}
            text={one.title}
            note={[serviceKinds[one.kind], one.compoundName, confirmers[one.confirmedBy]].join(' · ')}
            mark={one.minutes === null ? '' : minutesText(one.minutes)}
          />
        ))}
      </List>
    </View>
  )
}
