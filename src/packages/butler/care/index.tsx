import { butlerTitles } from '@shared/copy/butler-titles'
import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { InOffice } from '@/features/frame/in-office'
import { useNow } from '@/features/frame/use-now'

import { Care } from './care'

import '../refusals'

export default function CareNotesPage() {
  const now = useNow()
  return (
    <InOffice title={butlerTitles.care} isFor={({ post }) => post === 'redButler'} others={words.notButler}>
      {(stairwells) => <Care stairwells={stairwells} now={now} />}
    </InOffice>
  )
}
