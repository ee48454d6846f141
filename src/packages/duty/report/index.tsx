import { report as words } from '@shared/copy/report'
import { monthBefore, monthBounds, monthOf } from '@shared/rules/report/month'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { ReportPapers } from '@/features/report/report-papers'
import { ReportView } from '@/features/report/report-view'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** The monthly report of a compound or a community, as page, paper and table. */
export default function ReportPage() {
  const now = useNow()
  const placeId = useParam('id')
  const thisMonth = monthOf(new Date(now))
  const [chosen, setMonth] = useState('')
  const month = chosen === '' ? thisMonth : chosen
  const answer = useAnswer('report.show', { placeId, month })
  const next = monthOf(monthBounds(month).to)

  return (
    <Page title={words.title}>
      <Answered answer={answer} now={now} lines={[60, 40, 90, 0, 90, 90, 90, 90]}>
        {(report) => (
          <View className="stack">
            <View className="title">{words.of(report.placeName, month)}</View>
            {report.countedAt === null ? (
              <Notice {...words.notCounted} />
            ) : (
              <>
                <ReportView report={report} />
                <ReportPapers key={month} placeId={placeId} month={month} />
              </>
            )}
          </View>
        )}
      </Answered>
      {answer.data || answer.code ? (
        <>
          <Button kind="quiet" text={words.earlier} onTap={() => setMonth(monthBefore(month))} />
          {month < thisMonth ? <Button kind="quiet" text={words.later} onTap={() => setMonth(next)} /> : null}
        </>
      ) : null}
    </Page>
  )
}
