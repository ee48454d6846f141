import { staffTitles } from '@shared/copy/staff/titles'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Writing } from './writing'

import '../refusals'

/** Whoever is in office writes what a consultation came to, and adds to it once it is signed. */
export default function StaffMinutes() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('minutes.desk', { consultationId })
  if (answer.data) {
    return (
      <Writing
        key={consultationId}
        consultationId={consultationId}
        desk={answer.data}
        reload={answer.reload}
      />
    )
  }
  return (
    <Page title={staffTitles.minutes}>
      <Answered answer={answer} now={now} lines={[80, 0, 60, 60, 60, 0, 40, 90, 90]}>
        {() => null}
      </Answered>
    </Page>
  )
}
