import { appealTitles } from '@shared/copy/appeal-titles'
import { push } from '@shared/copy/push-words'
import { List, Row } from '@/components/list/list'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { InboxList } from '@/features/inbox/inbox-list'
import { goTo } from '@/platform/routes'

/** What she was told since she was last here. */
export default function InboxPage() {
  const now = useNow()
  return (
    <Page title={appealTitles.inbox}>
      <InboxList now={now} />
      <List>
        <Row
          text={push.title}
          note={push.titleMeaning}
          onTap={() => goTo('packages/me/reminders/index', {})}
        />
      </List>
    </Page>
  )
}
