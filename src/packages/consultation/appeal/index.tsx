import { appeal as words } from '@shared/copy/appeal'
import { appealTitles } from '@shared/copy/appeal-titles'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { nationwideNumbers } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Page } from '@/features/frame/page'
import { goTo } from '@/platform/routes'

import { Appeal } from './appeal'

import '../refusals'

export default function AppealPage() {
  const compound = useChosenCompound()
  if (compound) return <Appeal key={compound.id} compound={compound} />
  const choose = () => goTo('packages/community/choose/index', {})
  return (
    <Page title={appealTitles.appeal} foot={<Button text={words.choose} onTap={choose} />}>
      <UrgentKey numbers={nationwideNumbers} />
      <Notice {...words.chooseFirst} />
    </Page>
  )
}
