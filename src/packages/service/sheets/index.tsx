import { sheets as words } from '@shared/copy/service-papers'
import { View } from '@tarojs/components'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { MySheet } from '@/features/service/my-sheet'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

const NOTHING = {}

/** What was written about her for her unit: she reads it first. */
export default function Sheets() {
  const now = useNow()
  const answer = useAnswer('service.mySheets', NOTHING)
  return (
    <Page title={words.title}>
      <Answered answer={answer} now={now} lines={[60, 90, 90, 60]}>
        {({ sheets }) => (
          <View className="stack">
            {sheets.length === 0 ? <Notice {...words.none} /> : null}
            {sheets.map((sheet) => (
              <MySheet key={`${sheet.id}${sheet.state}`} sheet={sheet} onChanged={answer.reload} />
            ))}
          </View>
        )}
      </Answered>
    </Page>
  )
}
