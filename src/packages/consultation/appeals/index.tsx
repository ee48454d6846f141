import { appeal } from '@shared/copy/appeal'
import { appealLists as words } from '@shared/copy/appeal-lists'
import { appealTitles } from '@shared/copy/appeal-titles'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { openAppeals } from '@/features/appeal/appeal-api'
import { AppealList } from '@/features/appeal/appeal-list'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useShelf } from '@/platform/use-shelf'

import '../refusals'

/** What neighbours have asked and what waits to be consulted on: read it, join it. */
export default function OpenAppealsPage() {
  const now = useNow()
  const compound = useChosenCompound()
  const shelf = useShelf(compound ? `appeals:${compound.id}` : null, (cursor) =>
    openAppeals(compound?.id ?? '', cursor),
  )
  if (!compound) {
    const choose = () => goTo('packages/community/choose/index', {})
    return (
      <Page title={appealTitles.appeals} foot={<Button text={appeal.choose} onTap={choose} />}>
        <Notice {...appeal.chooseFirst} />
      </Page>
    )
  }
  return (
    <Page
      title={appealTitles.appeals}
      foot={<Button text={words.submit} onTap={() => goTo('packages/consultation/appeal/index', {})} />}
    >
      <View>{words.openLead(compound.name)}</View>
      <AppealList shelf={shelf} empty={words.openEmpty} now={now} />
    </Page>
  )
}
