import { push } from '@shared/copy/push-words'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'
import { useMyCopy } from '@/platform/use-my-copy'

/** The way to what she allowed WeChat to tell her; nothing where no such messages are sent. */
export function RemindersEntry() {
  const me = useMyCopy()
  if (!me?.inbox?.sends) return null
  return (
    <List>
      <Row text={push.title} note={push.titleMeaning} onTap={() => goTo('packages/me/reminders/index', {})} />
    </List>
  )
}
