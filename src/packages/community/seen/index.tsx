import { workers as words } from '@shared/copy/workers'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import { Seen } from './seen'

import '../refusals'

export default function SeenPage() {
  const now = useNow()
  const answer = useAnswer('workers.mine', {})
  const registration = answer.data?.registration
  if (registration?.state === 'accepted') return <Seen communityId={registration.communityId} />
  const toRegister = () => goTo('packages/community/worker/index', {})
  return (
    <Page
      title={words.seenTitle}
      foot={answer.data ? <Button text={words.toRegister} onTap={toRegister} /> : null}
    >
      <Answered answer={answer} now={now} lines={[60, 90, 0, 60, 100]}>
        {() => <Notice {...words.notYet} />}
      </Answered>
    </Page>
  )
}
