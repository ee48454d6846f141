import { sessionTitles } from '@shared/copy/session-titles'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Attend } from './attend'

import '../refusals'

/** A session, for those who come to it: 签到, who is here, whose turn it is. */
export default function SessionPage() {
  const now = useNow()
  const sessionId = useParam('id')
  const scene = useParam('scene')
  const answer = useAnswer('session.show', { sessionId })
  if (
    answer.data &&
    (answer.code === null || answer.code === 'NETWORK_LOST' || answer.code === 'SERVER_BUSY')
  ) {
    return <Attend key={sessionId} shown={answer.data} answer={answer} scene={scene} now={now} />
  }
  return (
    <Page title={sessionTitles.session}>
      <Answered answer={answer} now={now} lines={[40, 60, 90, 0, 50, 90]}>
        {() => null}
      </Answered>
    </Page>
  )
}
