import type { PollView } from '@shared/contract/poll'
import { poll as words } from '@shared/copy/poll'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tally } from '@/components/tally/tally'

/** How many households have answered, and nothing about where they lean. */
export function HiddenTurnout({ poll, now }: { readonly poll: PollView; readonly now: number }) {
  const { persons, households, homes } = poll.turnout
  const over = Date.parse(poll.closesAt) <= now
  return (
    <Card>
      <View className="figures">{words.turnout(persons, households)}</View>
      {homes > 0 ? (
        <Tally
          label={words.hiddenDrawn(households, homes)}
          parts={[
            { name: words.answered, count: households, tone: 'solid' },
            { name: words.notYet, count: Math.max(0, homes - households), tone: 'hatched' },
          ]}
        />
      ) : null}
      <View className="note">{over ? words.counting : words.hidden}</View>
    </Card>
  )
}
