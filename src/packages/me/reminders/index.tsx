import { appealLists } from '@shared/copy/appeal-lists'
import { push as words } from '@shared/copy/push-words'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { Reminders } from '@/features/inbox/reminders'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

const NOTHING = {}

/** Which messages she allows in WeChat. */
export default function RemindersPage() {
  const now = useNow()
  const answer = useAnswer('inbox.pushSettings', NOTHING)
  if (!answer.data && answer.code === 'SIGN_IN_REQUIRED') {
    const act = { text: appealLists.toMine, onTap: () => goTo('pages/mine/index', {}) }
    return (
      <Page title={words.title}>
        <Notice {...words.signInFirst} act={act} />
      </Page>
    )
  }
  return (
    <Page title={words.title}>
      <Answered answer={answer} now={now} lines={[60, 40, 0, 50, 80, 50, 80]}>
        {(settings) => <Reminders key={answer.at} settings={settings} />}
      </Answered>
    </Page>
  )
}
