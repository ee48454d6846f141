import { butlerTitles } from '@shared/copy/butler-titles'
import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { InOffice } from '@/features/frame/in-office'
import { useNow } from '@/features/frame/use-now'

import { Check } from './check'

import '../refusals'

export default function CheckPropertyPage() {
  const now = useNow()
  return (
    <InOffice title={butlerTitles.check} isFor={({ post }) => post === 'redButler'} others={words.notButler}>
      {(stairwells) => <Check stairwells={stairwells} now={now} />}
    </InOffice>
  )
}
