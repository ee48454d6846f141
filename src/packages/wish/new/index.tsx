import { home } from '@shared/copy/home'
import { wish as words } from '@shared/copy/wish'
import { Notice } from '@/components/notice/notice'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Page } from '@/features/frame/page'
import { goTo } from '@/platform/routes'
import { useParam } from '@/platform/use-params'

import { NewWish } from './new-wish'

import '../refusals'

export default function NewWishPage() {
  const compound = useChosenCompound()
  const behalf = useParam('behalf') === '1'
  const contactId = useParam('request')
  if (compound)
    return (
      <NewWish
        key={compound.id}
        compound={compound}
        by={behalf ? 'onBehalf' : 'self'}
        contactId={contactId}
      />
    )
  return (
    <Page title={words.newTitle}>
      <Notice
        say={home.chooseFirst}
        next={home.chooseFirstWhy}
        act={{ text: home.chooseFirst, onTap: () => goTo('packages/community/choose/index', {}) }}
      />
    </Page>
  )
}
