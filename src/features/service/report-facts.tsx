import type { ReportFacts as Facts } from '@shared/contract/service/report'
import { minutesText, serviceKinds, serviceYear } from '@shared/copy/service'
import { reports as words } from '@shared/copy/service-papers'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import './service.scss'

const timeOf = (minutes: number) => (minutes === 0 ? '' : minutesText(minutes))

/** The facts of a report: nothing in here is typed by anybody. */
export function ReportFacts({ facts }: { readonly facts: Facts }) {
  const { items, minutes, kinds, members, commitments, unitName, compoundName } = facts
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="year__sum">{serviceYear.sum(items, timeOf(minutes))}</View>
          <View className="note">{[unitName, compoundName].filter(Boolean).join(' · ')}</View>
          {members === null ? null : <View className="figures">{words.members(members)}</View>}
        </View>
        {items === 0 ? <View>{words.none}</View> : null}
        {kinds.map((one) => (
          <View key={one.kind} className="service__top">
            <View>{serviceKinds[one.kind]}</View>
            <View className="note figures">{serviceYear.sum(one.items, timeOf(one.minutes))}</View>
          </View>
        ))}
        {commitments.length > 0 ? (
          <View>
            <View className="note">{words.commitments}</View>
            {commitments.map((one) => (
              <View key={one}>{one}</View>
            ))}
          </View>
        ) : null}
      </View>
    </Card>
  )
}
