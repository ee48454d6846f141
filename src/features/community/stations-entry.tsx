import { home as words } from '@shared/copy/home'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

/** 什么地方有红色驿站. */
export function StationsEntry() {
  return (
    <List>
      <Row
        text={words.stations}
        note={words.stationsMeaning}
        onTap={() => goTo('packages/community/stations/index', {})}
      />
    </List>
  )
}
