import { serviceYear } from '@shared/copy/service'
import { reports as words } from '@shared/copy/service-papers'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Link } from '@/components/link/link'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { MembersOnly } from '@/features/service/members-only'
import { submitReport } from '@/features/service/papers-api'
import { ReportForm } from '@/features/service/report-form'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

/** Her yearly report; in January last year's is still to be handed in. */
export default function Report() {
  const now = useNow()
  const present = Number(dayNameOf(new Date(now)).slice(0, 4))
  const [year, setYear] = useState(present)
  const answer = useAnswer('service.report', { year })
  if (answer.code === 'MEMBER_ONLY') {
    return (
      <Page title={words.title}>
        <MembersOnly />
      </Page>
    )
  }
  return (
    <Page title={words.title}>
      <Answered answer={answer} now={now} lines={[60, 90, 90, 0, 50, 80]}>
        {(report) => (
          <ReportForm
            key={`${report.id}${report.state}`}
            title={words.memberTitle(report.year)}
            report={report}
            submitText={words.submit}
            noteLabel={words.note}
            onSubmit={(note) => submitReport(report.year, note)}
            onChanged={answer.reload}
          />
        )}
      </Answered>
      {answer.data || answer.code ? (
        <View>
          {year === present ? (
            <Link text={serviceYear.before} onTap={() => setYear(year - 1)} />
          ) : (
            <Link text={serviceYear.after} onTap={() => setYear(present)} />
          )}
        </View>
      ) : null}
    </Page>
  )
}
