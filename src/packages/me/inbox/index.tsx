import { appealTitles } from '@shared/copy/appeal-titles'
import { InboxList } from '@/features/appeal/inbox-list'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'

/** What she was told since she was last here. */
export default function InboxPage() {
  const now = useNow()
  return (
    <Page title={appealTitles.inbox}>
      <InboxList now={now} />
    </Page>
  )
}
