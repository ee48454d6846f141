import { butlerTitles } from '@shared/copy/butler-titles'
import { fileFor as words } from '@shared/copy/staff/contacts'
import { InOffice } from '@/features/frame/in-office'

import { File } from './file'

import '../refusals'

export default function FileForPage() {
  return (
    <InOffice title={butlerTitles.file} isFor={({ post }) => post === 'redButler'} others={words.notButler}>
      {(stairwells) => <File stairwells={stairwells} />}
    </InOffice>
  )
}
