import { contacts as words } from '@shared/copy/butler'
import { butlerTitles } from '@shared/copy/butler-titles'
import { Button } from '@/components/button/button'
import { myContacts } from '@/features/butler/butler-api'
import { ContactList } from '@/features/butler/contact-list'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useShelf } from '@/platform/use-shelf'

import '../refusals'

/** What she has turned to her butler with, and where each of it stands. */
export default function MyContactsPage() {
  const now = useNow()
  const shelf = useShelf('my-contacts', myContacts)
  return (
    <Page
      title={butlerTitles.requests}
      foot={<Button text={words.ask} onTap={() => goTo('packages/butler/mine/index', {})} />}
    >
      <ContactList shelf={shelf} now={now} />
    </Page>
  )
}
