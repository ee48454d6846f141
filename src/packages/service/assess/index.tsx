import { papersDesk as words } from '@shared/copy/staff/service-papers'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { SheetDesk } from '@/features/service/sheet-desk'
import { WriteSheet } from '@/features/service/write-sheet'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** Assessment sheets that wait for her posts; with a member in hand, the sheet of that one. */
export default function Assess() {
  const now = useNow()
  const registrationId = useParam('id')
  return (
    <Page title={words.sheetsTitle}>
      {registrationId === '' ? <SheetDesk /> : <WriteSheet registrationId={registrationId} now={now} />}
    </Page>
  )
}
