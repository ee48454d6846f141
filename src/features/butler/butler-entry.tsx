import { butlerEntry as words } from '@shared/copy/butler-entry'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import { dutyText } from './duty-text'

/** On the first page: whom to turn to, and whether somebody is there now. */
export function ButlerEntry({ now }: { readonly now: number }) {
  return (
    <List>
      <Row
        text={words.name}
        note={words.means(dutyText(now))}
        onTap={() => goTo('packages/butler/mine/index', {})}
      />
    </List>
  )
}
