import { butler as words } from '@shared/copy/butler'
import { butlerTitles } from '@shared/copy/butler-titles'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { nationwideNumbers } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Page } from '@/features/frame/page'
import { goTo } from '@/platform/routes'

import { Mine } from './mine'

import '../refusals'

export default function MyButlerPage() {
  const compound = useChosenCompound()
  if (compound) return <Mine key={compound.id} compound={compound} />
  const choose = () => goTo('packages/community/choose/index', {})
  return (
    <Page title={butlerTitles.mine} foot={<Button text={words.choose} onTap={choose} />}>
      <UrgentKey numbers={nationwideNumbers} />
      <Notice {...words.chooseFirst} />
    </Page>
  )
}
