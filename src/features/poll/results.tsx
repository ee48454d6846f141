import type { PollView } from '@shared/contract/poll'
import { closingText, groupNames, poll as words } from '@shared/copy/poll'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import './results.scss'
import { HiddenTurnout } from './hidden-turnout'
import { TallyBars } from './tally-bars'

interface Props {
  readonly poll: PollView
  readonly mine: string | null
  readonly now: number
}

/** The two tallies side by side, with turnout; while it is hidden only the turnout. */
export function Results({ poll, mine, now }: Props) {
  const { options, tallies, turnout, closed, costOnOwners } = poll
  if (tallies === null) return <HiddenTurnout poll={poll} now={now} />
  if (tallies.persons.total === 0) return <View className="note">{words.nobody}</View>
  return (
    <Card className="poll-results">
      <View className="stack">
        {closed ? <View className="note figures">{words.closedOn(closingText(poll.closesAt))}</View> : null}
        <View className="figures poll-results__turnout">
          {words.turnout(turnout.persons, turnout.households)}
          {turnout.homes > 0 ? <View className="note">{words.ofHomes(turnout.homes)}</View> : null}
        </View>
        <View className="poll-results__two">
          <TallyBars
            name={words.byPerson}
            total={words.personsTotal(tallies.persons.total)}
            options={options}
            tally={tallies.persons}
            mine={mine}
          />
          <TallyBars
            name={words.byHousehold}
            total={words.householdsTotal(tallies.households.total)}
            options={options}
            tally={tallies.households}
            tone="households"
          />
        </View>
        <View className="note">{words.householdMeaning}</View>
        {costOnOwners ? (
          <View className="stack">
            <View className="heading">{words.groups}</View>
            <View className="note">{tallies.groups.length > 0 ? words.groupsMeaning : words.noGroups}</View>
            <View className="poll-results__two">
              {tallies.groups.map(({ group, persons }) => (
                <TallyBars
                  key={group}
                  name={groupNames[group]}
                  total={words.personsTotal(persons.total)}
                  options={options}
                  tally={persons}
                />
              ))}
            </View>
          </View>
        ) : null}
      </View>
    </Card>
  )
}
