import type { MyUnit } from '@shared/contract/registration'
import { registration as words } from '@shared/copy/registration'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

/** What her unit has promised where it registered: the other half of 双报到. */
export function UnitCard({ unit }: { readonly unit: MyUnit }) {
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="note">{words.unit}</View>
          <View className="heading">{unit.name}</View>
          <View className="note figures">{words.at(unit.communityName, words.unitUntil(unit.termEnds))}</View>
        </View>
        <View>
          <View className="note">{words.unitPromises}</View>
          {unit.commitments.map((one) => (
            <View key={one}>{one}</View>
          ))}
        </View>
      </View>
    </Card>
  )
}
