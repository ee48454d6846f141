import type { ConsultationPage } from '@shared/contract/consultation'
import type { MyProposal } from '@shared/contract/proposal'
import type { MyStatement } from '@shared/contract/statement'
import { common } from '@shared/copy/common'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import { ContestSheet } from '@/features/consultation/contest-sheet'
import { ReportSheet } from '@/features/consultation/report-sheet'
import type { useDeck } from '@/features/consultation/use-deck'
import type { Reporting } from '@/features/consultation/use-report'
import { gateSheet } from '@/features/people/gate-sheet'
import type { Polling } from '@/features/poll/use-poll'
import { markProposed } from '@/features/proposal/proposed'
import { WithdrawSheet } from '@/features/proposal/withdraw-sheet'

interface Props {
  readonly page: ConsultationPage
  readonly deck: ReturnType<typeof useDeck>
  readonly report: Reporting
  readonly polling: Polling
  readonly contesting: MyStatement | null
  readonly onContested: () => void
  readonly withdrawing: MyProposal | null
  readonly onWithdrawn: () => void
  readonly photo: string
  readonly onPhotoClosed: () => void
}

/** What lies over the page, one at a time: what is asked first, then what she was doing. */
export function DetailSheet(props: Props) {
  const { page, deck, report, polling, contesting, onContested, withdrawing, onWithdrawn } = props
  const { photo, onPhotoClosed } = props
  const asked = gateSheet(deck, page) ?? gateSheet(polling, page) ?? gateSheet(report, page)
  if (asked) return asked
  if (report.about) return <ReportSheet report={report} />
  if (contesting) return <ContestSheet statement={contesting} onClose={onContested} />
  if (withdrawing) {
    return (
      <WithdrawSheet
        proposal={withdrawing}
        onClose={(gone) => {
          if (gone) markProposed()
          onWithdrawn()
        }}
      />
    )
  }
  if (photo !== '') return <PhotoViewer photo={photo} closeLabel={common.close} onClose={onPhotoClosed} />
  return null
}
