import type { Headcount } from '@shared/contract/consultation'
import { consultation as words } from '@shared/copy/consultation'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tally } from '@/components/tally/tally'

/** How many took part, verified and not, drawn as one bar. */
export function Turnout({ participants }: { readonly participants: Headcount }) {
  const { verified, unverified } = participants
  return (
    <Card>
      <View className="heading">{words.tookPart}</View>
      {verified + unverified === 0 ? (
        <View className="note">{words.nobodyYet}</View>
      ) : (
        <View style="margin-top:10px">
          <Tally
            label={words.headcount(verified, unverified)}
            parts={[
              { name: words.verified, count: verified, tone: 'solid' },
              { name: words.unverified, count: unverified, tone: 'hatched' },
            ]}
          />
          <View className="note">{words.headcountMeaning}</View>
        </View>
      )}
    </Card>
  )
}
