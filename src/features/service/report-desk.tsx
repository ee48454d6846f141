import type { ReportToReview } from '@shared/contract/service/report-review'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { reports } from '@shared/copy/service-papers'
import { papersDesk as words } from '@shared/copy/staff/service-papers'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { type AskedReason, REASON_MOST } from '@/components/sheet/asked-reason'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useAttempt } from '@/platform/use-attempt'
import { useQueue } from '@/platform/use-queue'

import { readReports, reportPaperOf, reviewReport } from './papers-api'
import { ReportFacts } from './report-facts'
import { TakePaper } from './take-paper'

/** One report after the other: read, or sent back with a reason. */
export function ReportDesk({ onAsk }: { readonly onAsk: (asked: AskedReason | null) => void }) {
  const queue = useQueue('reports', readReports)
  const { busy, refused, attempt } = useAttempt()
  const { items, code, hasMore } = queue
  const sendBack = ({ id }: ReportToReview) =>
    onAsk({
      title: words.sendBackTitle,
      lead: words.sendBackLead,
      ready: words.sendBackReady,
      most: REASON_MOST,
      act: words.sendBackAct,
      async onGive(reason) {
        await reviewReport(id, 'return', reason)
        queue.drop(id)
        onAsk(null)
      },
    })
  return (
    <View className="stack">
      {!items && code ? (
        <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
      ) : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[50, 80, 90, 60]} /> : null}
      {items && items.length === 0 ? <Notice {...words.reportsClear} /> : null}
      {items?.map((report) => (
        <View key={report.id} className="stack">
          <View>
            <View className="heading">{report.name}</View>
            <View className="note">
              {report.kind === 'unit' ? reports.unitTitle(report.year) : reports.memberTitle(report.year)}
            </View>
          </View>
          <ReportFacts facts={report.facts} />
          {report.note === '' ? null : (
            <View>
              <View className="note">{words.note}</View>
              <View className="words">{report.note}</View>
            </View>
          )}
          <Button
            text={words.review}
            busy={busy}
            onTap={() =>
              void attempt(() => reviewReport(report.id, 'review')).then(
                (done) => done && queue.drop(report.id),
              )
            }
          />
          <Button kind="plain" text={words.sendBack} onTap={() => sendBack(report)} />
          <TakePaper make={() => reportPaperOf(report.id)} />
        </View>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
