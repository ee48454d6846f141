import type { StationProfile } from '@shared/contract/community'
import { stationPlaces, stationServices, community as words } from '@shared/copy/places'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Tag } from '@/components/tag/tag'

import './station-about.scss'

/** What the station offers, when it is open and where it stands. */
export function StationAbout({ profile }: { readonly profile: StationProfile }) {
  const { station, office } = profile
  return (
    <View className="stack">
      <Card>
        <View className="title">{station.name}</View>
        <View className="note">{words.stationsLead}</View>
        <View className="station__services">
          {station.services.map((service) => (
            <Tag key={service} text={stationServices[service]} />
          ))}
        </View>
      </Card>
      <List>
        <Row text={station.openHours} label={words.stationOpen} />
        <Row text={station.address} label={`${words.stationWhere} · ${stationPlaces[station.place]}`} />
        {office ? <Row text={office.name} label={words.stationOffice} /> : null}
      </List>
    </View>
  )
}
