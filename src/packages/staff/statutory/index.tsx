import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { AssemblyForm } from '@/features/statutory/assembly-form'
import { MarkForm } from '@/features/statutory/mark-form'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** Marks a matter that owners decide in common, and keeps what their assembly answered. */
export default function StaffStatutory() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('consultation.page', { consultationId })
  return (
    <Page title={staffTitles.statutory}>
      <Answered answer={answer} now={now} lines={[80, 0, 60, 60, 60]}>
        {(page) => (
          <View className="stack">
            <View className="title words">{page.title}</View>
            {page.state === 'transferredStatutory' ? (
              <AssemblyForm page={page} onKept={answer.reload} />
            ) : (
              <MarkForm page={page} onMarked={answer.reload} />
            )}
          </View>
        )}
      </Answered>
    </Page>
  )
}
