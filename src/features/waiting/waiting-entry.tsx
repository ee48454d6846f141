import { waitingEntry as words } from '@shared/copy/waiting-entry'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import { useWaiting } from './use-waiting'

/** The way to what has not been sent; nothing where all of it has arrived. */
export function WaitingEntry() {
  const letters = useWaiting()
  const refused = letters.filter((letter) => letter.refused).length
  if (letters.length === 0) return null
  return (
    <List>
      <Row
        text={refused > 0 ? words.refused(refused) : words.text(letters.length)}
        onTap={() => goTo('packages/me/waiting/index', {})}
      />
    </List>
  )
}
