import type { ReportView } from '@shared/contract/service/report'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { reports } from '@shared/copy/service-papers'
import { papersDesk as words } from '@shared/copy/staff/service-papers'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { readUnitReport, submitUnitReport } from './papers-api'
import { ReportForm } from './report-form'

interface Props {
  readonly unitId: string
  readonly now: number
}

/** A unit's yearly report, drafted from the records of its members; read when she opens it. */
export function UnitReport({ unitId, now }: Props) {
  const year = Number(dayNameOf(new Date(now)).slice(0, 4))
  const [report, setReport] = useState<ReportView | null>(null)
  const { busy, refused, attempt } = useAttempt()
  const load = () => void attempt(async () => setReport(await readUnitReport(unitId, year)))
  if (!report) {
    return (
      <>
        {refused ? (
          <Notice kind="problem" {...refusals[refused]} act={{ text: common.tryAgain, onTap: load }} />
        ) : null}
        <Button kind="plain" text={words.unitReport} busy={busy} onTap={load} />
      </>
    )
  }
  return (
    <ReportForm
      key={`${report.id}${report.state}`}
      title={reports.unitTitle(year)}
      report={report}
      submitText={words.unitReportSubmit}
      noteLabel={words.unitNote}
      onSubmit={(note) => submitUnitReport(unitId, year, note)}
      onChanged={load}
    />
  )
}
