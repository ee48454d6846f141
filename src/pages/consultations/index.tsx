import type { Shelf } from '@shared/contract/consultation'
import { home } from '@shared/copy/home'
import { titles } from '@shared/copy/titles'
import { useState } from 'react'
import { Notice } from '@/components/notice/notice'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { CompoundLine } from '@/features/community/compound-line'
import { ShelfTabs } from '@/features/consultation/shelf-tabs'
import { ShelfView } from '@/features/consultation/shelf-view'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'

export default function Consultations() {
  const now = useNow()
  const compound = useChosenCompound()
  const [shelf, setShelf] = useState<Shelf>('open')
  return (
    <Page title={titles.consultations} tab="pages/consultations/index">
      {compound ? (
        <>
          <CompoundLine />
          <ShelfTabs here={shelf} onGo={setShelf} />
          <ShelfView key={`${compound.id}:${shelf}`} compoundId={compound.id} shelf={shelf} now={now} />
        </>
      ) : (
        <Notice
          say={home.chooseFirst}
          next={home.chooseFirstWhy}
          act={{ text: home.chooseFirst, onTap: () => goTo('packages/community/choose/index', {}) }}
        />
      )}
    </Page>
  )
}
