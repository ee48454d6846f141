import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { sheets } from '@shared/copy/service-papers'
import { papersDesk as words } from '@shared/copy/staff/service-papers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useAttempt } from '@/platform/use-attempt'
import { useQueue } from '@/platform/use-queue'

import { issueSheet, readSheets, settleSheet } from './papers-api'
import { SheetCard } from './sheet-card'
import { WriteSheetForm } from './write-sheet-form'

/** Sheets that wait: an objection for its answer, a settled one for the second person. */
export function SheetDesk() {
  const queue = useQueue('sheets', readSheets)
  const [told, setTold] = useState('')
  const { busy, refused, attempt } = useAttempt()
  const { items, code, hasMore } = queue
  const done = (id: string, say: string) => {
    queue.drop(id)
    setTold(say)
  }
  return (
    <View className="stack">
      {told === '' ? null : <Notice kind="strip" say={told} />}
      {!items && code ? (
        <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
      ) : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[50, 80, 90, 60]} /> : null}
      {items && items.length === 0 ? <Notice {...words.sheetsClear} /> : null}
      {items?.map((sheet) => (
        <SheetCard
          key={sheet.id}
          title={`${sheet.name} ${sheets.of(sheet.year)}`}
          sheet={sheet}
          objectionLabel={sheets.memberSaid}
        >
          {sheet.state === 'objected' ? (
            <WriteSheetForm
              label={words.answer}
              act={words.answerSend}
              meaning={words.alone}
              first={sheet.level}
              onSend={(level, answer) => settleSheet(sheet.id, level, answer)}
              onDone={() => done(sheet.id, words.settled)}
            />
          ) : (
            <Button
              text={words.issue}
              busy={busy}
              onTap={() =>
                void attempt(() => issueSheet(sheet.id)).then((sent) => sent && done(sheet.id, words.issued))
              }
            />
          )}
        </SheetCard>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
