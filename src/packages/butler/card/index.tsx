import { butlerTitles } from '@shared/copy/butler-titles'
import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { Notice } from '@/components/notice/notice'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'

import { Card } from './card'

export default function ButlerCardPage() {
  const now = useNow()
  const stairwells = useMyOffice().filter(({ post, deputy }) => post === 'redButler' && deputy !== true)
  if (stairwells.length > 0) return <Card stairwells={stairwells} now={now} />
  return (
    <Page title={butlerTitles.card}>
      <Notice {...words.notButler} />
    </Page>
  )
}
