import type { MinutesPoll } from '@shared/contract/minutes'
import { minutes as minutesWords } from '@shared/copy/minutes'
import { poll as words } from '@shared/copy/poll'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import './results.scss'
import { TallyBars } from './tally-bars'

/** Both tallies as they stand in the minutes. */
export function MinutesTallies({ poll }: { readonly poll: MinutesPoll | null }) {
  if (!poll) return <View className="note">{minutesWords.noPoll}</View>
  const { options, persons, households, homes } = poll
  return (
    <Card>
      <View className="stack">
        <View className="heading">{words.title}</View>
        <View className="figures">{minutesWords.pollTurnout(persons.total, households.total, homes)}</View>
        <View className="poll-results__two">
          <TallyBars
            name={words.byPerson}
            total={words.personsTotal(persons.total)}
            options={options}
            tally={persons}
          />
          <TallyBars
            name={words.byHousehold}
            total={words.householdsTotal(households.total)}
            options={options}
            tally={households}
            tone="households"
          />
        </View>
        <View className="note">{words.householdMeaning}</View>
      </View>
    </Card>
  )
}
