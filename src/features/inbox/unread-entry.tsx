import { unreadEntry as words } from '@shared/copy/inbox-entry'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'
import { useMyCopy } from '@/platform/use-my-copy'

/** The way to what she has not read; nothing where there is none. Costs no request of its own. */
export function UnreadEntry() {
  const unread = useMyCopy()?.inbox?.unread ?? 0
  if (unread === 0) return null
  return (
    <List>
      <Row text={words.text(unread)} note={words.note} onTap={() => goTo('packages/me/inbox/index', {})} />
    </List>
  )
}
