import { community as words } from '@shared/copy/places'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { StationList } from '@/features/community/station-list'
import { Page } from '@/features/frame/page'
import { WorkersEntry } from '@/features/workers/workers-entry'

import '../refusals'

export default function Stations() {
  return (
    <Page title={titles.stations}>
      <View className="title">{words.stationsLead}</View>
      <WorkersEntry />
      <StationList />
    </Page>
  )
}
