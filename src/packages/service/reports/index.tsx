import { papersDesk as words } from '@shared/copy/staff/service-papers'
import { useState } from 'react'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { Page } from '@/features/frame/page'
import { ReasonSheet } from '@/features/moderation/reason-sheet'
import { ReportDesk } from '@/features/service/report-desk'

import '../refusals'

/** Reports that members and units handed in. */
export default function Reports() {
  const [asked, setAsked] = useState<AskedReason | null>(null)
  return (
    <Page
      title={words.reportsTitle}
      sheet={asked ? <ReasonSheet asked={asked} onClose={() => setAsked(null)} /> : null}
    >
      <ReportDesk onAsk={setAsked} />
    </Page>
  )
}
