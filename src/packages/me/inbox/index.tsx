import { appealTitles } from '@shared/copy/appeal-titles'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { InboxList } from '@/features/inbox/inbox-list'
import { RemindersEntry } from '@/features/inbox/reminders-entry'

import '../refusals'

/** What she was told since she was last here. */
export default function InboxPage() {
  const now = useNow()
  return (
    <Page title={appealTitles.inbox}>
      <InboxList now={now} />
      <RemindersEntry />
    </Page>
  )
}
