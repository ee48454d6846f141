import { sessionTitles } from '@shared/copy/session-titles'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Convene } from './convene'

import '../refusals'

/** Time, place and agenda of a session of one matter. */
export default function ConvenePage() {
  const now = useNow()
  const consultationId = useParam('id')
  const page = useAnswer('consultation.page', { consultationId })
  if (page.data) return <Convene key={consultationId} page={page.data} now={now} />
  return (
    <Page title={sessionTitles.convene}>
      <Answered answer={page} now={now} lines={[60, 0, 90, 90, 90, 0, 40, 80]}>
        {() => null}
      </Answered>
    </Page>
  )
}
