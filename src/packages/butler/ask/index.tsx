import { CONTACT_KINDS, type ContactKind } from '@shared/contract/butler/contact-life'
import { butler as words } from '@shared/copy/butler'
import { askTitles } from '@shared/copy/butler-titles'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { nationwideNumbers } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Page } from '@/features/frame/page'
import { goTo } from '@/platform/routes'
import { useParam } from '@/platform/use-params'

import { Ask } from './ask'

import '../refusals'

export default function AskButlerPage() {
  const compound = useChosenCompound()
  const named = useParam('kind') as ContactKind
  const about = useParam('about')
  const kind = CONTACT_KINDS.includes(named) ? named : 'message'
  if (compound) return <Ask key={compound.id} compound={compound} kind={kind} about={about} />
  const choose = () => goTo('packages/community/choose/index', {})
  return (
    <Page title={askTitles[kind]} foot={<Button text={words.choose} onTap={choose} />}>
      <UrgentKey numbers={nationwideNumbers} />
      <Notice {...words.chooseFirst} />
    </Page>
  )
}
