import { workers as words } from '@shared/copy/workers'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

/** The way in for those who bring and drive; it stands where they rest. */
export function WorkersEntry() {
  return (
    <List>
      <Row
        text={words.entry}
        note={words.entryMeaning}
        onTap={() => goTo('packages/community/worker/index', {})}
      />
    </List>
  )
}
