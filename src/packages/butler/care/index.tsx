import { butlerTitles } from '@shared/copy/butler-titles'
import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { Notice } from '@/components/notice/notice'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'

import { Care } from './care'

export default function CareNotesPage() {
  const now = useNow()
  const stairwells = useMyOffice().filter(({ post }) => post === 'redButler')
  if (stairwells.length > 0) return <Care stairwells={stairwells} now={now} />
  return (
    <Page title={butlerTitles.care}>
      <Notice {...words.notButler} />
    </Page>
  )
}
