import { titles } from '@shared/copy/titles'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Detail } from './detail'

import '../refusals'

export default function ConsultationDetail() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('consultation.page', { consultationId })
  if (
    answer.data &&
    (answer.code === null || answer.code === 'NETWORK_LOST' || answer.code === 'SERVER_BUSY')
  ) {
    return <Detail key={consultationId} page={answer.data} answer={answer} now={now} />
  }
  return (
    <Page title={titles.consultation}>
      <Answered answer={answer} now={now} lines={[25, 90, 60, 0, 100, 100, 40, 0, 90, 80, 50]}>
        {() => null}
      </Answered>
    </Page>
  )
}
