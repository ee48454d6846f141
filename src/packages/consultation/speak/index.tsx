import { titles } from '@shared/copy/titles'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Speak } from './speak'

import '../refusals'

export default function SpeakPage() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('consultation.page', { consultationId })
  if (answer.data) return <Speak page={answer.data} />
  return (
    <Page title={titles.speak}>
      <Answered answer={answer} now={now} lines={[60, 0, 90, 90, 40]}>
        {() => null}
      </Answered>
    </Page>
  )
}
