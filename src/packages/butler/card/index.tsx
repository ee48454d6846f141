import { butlerTitles } from '@shared/copy/butler-titles'
import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { InOffice } from '@/features/frame/in-office'
import { useNow } from '@/features/frame/use-now'

import { Card } from './card'

import '../refusals'

export default function ButlerCardPage() {
  const now = useNow()
  return (
    <InOffice
      title={butlerTitles.card}
      isFor={({ post, deputy }) => post === 'redButler' && deputy !== true}
      others={words.notButler}
    >
      {(stairwells) => <Card stairwells={stairwells} now={now} />}
    </InOffice>
  )
}
