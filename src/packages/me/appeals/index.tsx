import { appealLists as words } from '@shared/copy/appeal-lists'
import { appealTitles } from '@shared/copy/appeal-titles'
import { Button } from '@/components/button/button'
import { myAppeals } from '@/features/appeal/appeal-api'
import { AppealList } from '@/features/appeal/appeal-list'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useShelf } from '@/platform/use-shelf'

import '../refusals'

/** What she has asked for, and where each of it stands. */
export default function MyAppealsPage() {
  const now = useNow()
  const shelf = useShelf('my-appeals', myAppeals)
  return (
    <Page
      title={appealTitles.mine}
      foot={<Button text={words.submit} onTap={() => goTo('packages/consultation/appeal/index', {})} />}
    >
      <AppealList shelf={shelf} empty={words.mineEmpty} own now={now} />
    </Page>
  )
}
