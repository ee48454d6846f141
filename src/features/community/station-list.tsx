import { common } from '@shared/copy/common'
import { community as words } from '@shared/copy/places'
import { refusals } from '@shared/copy/refusals'
import { stale } from '@shared/copy/stale'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { goTo } from '@/platform/routes'
import { useShelf } from '@/platform/use-shelf'

import { listStations } from './community-api'

/** Every red station, with its hours. */
export function StationList() {
  const { items, at, hasMore, loading, code, reload, more } = useShelf('stations', listStations)
  if (!items && code) return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
  if (!items) return <Skeleton label={common.loading} lines={[50, 80, 50, 80, 50, 80]} />
  if (items.length === 0) return <Notice {...words.noStations} />
  return (
    <View className="stack">
      {code ? <Notice {...stale(at, reload)} /> : null}
      <List>
        {items.map(({ id, name, address, openHours }) => (
          <Row
            key={id}
            text={name}
            note={`${address}\n${openHours}`}
            onTap={() => goTo('packages/community/station/index', { id })}
          />
        ))}
      </List>
      {hasMore ? <Button kind="plain" text={common.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
