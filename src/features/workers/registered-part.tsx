import type { MyWorker } from '@shared/contract/workers'
import { community } from '@shared/copy/places'
import { workers as words, workerReasons, workerStates, workerTrades } from '@shared/copy/workers'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'

import './worker.scss'

interface Props {
  readonly mine: MyWorker
  readonly registration: NonNullable<MyWorker['registration']>
}

/** Where her registration stands, the number that she says at the station, and what there is for her. */
export function RegisteredPart({ mine: { stations, shops }, registration }: Props) {
  const { number, communityName, trade, state, reason } = registration
  return (
    <View className="stack">
      <Card className="stack">
        <View>
          <Tag
            text={state === 'accepted' ? words.accepted : workerStates[state]}
            tone={state === 'accepted' ? 'verified' : 'plain'}
          />
          <View className="heading">{words.at(communityName, workerTrades[trade])}</View>
          {reason ? <View>{workerReasons[reason]}</View> : null}
        </View>
        {state === 'waiting' ? (
          <>
            <View>
              <View className="note">{words.numberLead}</View>
              <View className="worker__number figures">{`${number.slice(0, 3)} ${number.slice(3)}`}</View>
            </View>
            <View>{words.numberMeaning}</View>
            <View className="note">{words.within}</View>
          </>
        ) : null}
      </Card>
      {state === 'accepted' ? (
        <>
          <List>
            <Row
              text={words.mine}
              note={words.mineMeaning}
              onTap={() => goTo('packages/butler/requests/index', {})}
            />
          </List>
          <View className="heading">{words.stations}</View>
          {stations.length === 0 ? <View className="note">{words.noStations}</View> : null}
          {stations.length > 0 ? (
            <List>
              {stations.map(({ id, name, address, openHours }) => (
                <Row
                  key={id}
                  text={name}
                  note={`${address}\n${openHours}`}
                  onTap={() => goTo('packages/community/station/index', { id })}
                />
              ))}
            </List>
          ) : null}
          <View className="heading">{words.shops}</View>
          {shops.length === 0 ? <View className="note">{words.noShops}</View> : null}
          {shops.length > 0 ? (
            <List>
              {shops.map(({ name, offer, hours, address }) => (
                <Row key={name + address} text={name} note={community.shop(offer, hours, address)} />
              ))}
            </List>
          ) : null}
        </>
      ) : null}
    </View>
  )
}
