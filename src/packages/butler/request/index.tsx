import { butlerTitles } from '@shared/copy/butler-titles'
import { nationwideNumbers } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { isLost } from '@/platform/refusal'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Thread } from './thread'

import '../refusals'

/** One request, for both sides. */
export default function ContactPage() {
  const now = useNow()
  const requestId = useParam('id')
  const answer = useAnswer('butler.request', { requestId })
  if (answer.data && (answer.code === null || isLost(answer.code))) {
    return <Thread key={requestId} shown={answer.data} answer={answer} now={now} />
  }
  return (
    <Page title={butlerTitles.request}>
      <UrgentKey numbers={nationwideNumbers} brief />
      <Answered answer={answer} now={now} lines={[40, 60, 50, 0, 90, 70, 0, 100]}>
        {() => null}
      </Answered>
    </Page>
  )
}
