import { common } from '@shared/copy/common'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { useEffect } from 'react'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useWork } from '@/features/handling/use-work'
import { workChanged } from '@/features/handling/work-changed'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'
import { useWatched } from '@/platform/watched'

import { Desk } from './desk'

import '../refusals'

/** Where whoever works at a matter does it: tasks, progress, photos, done. */
export default function WorkPage() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('work.desk', { consultationId })
  const work = useWork(consultationId)
  const times = useWatched(workChanged)
  useEffect(() => {
    if (times > 0) answer.reload()
  }, [times])
  if (answer.data && work.data && answer.code === null) {
    return <Desk key={consultationId} consultationId={consultationId} desk={answer.data} work={work.data} />
  }
  if (answer.code === 'NOT_YOUR_POST') {
    const back = {
      text: common.back,
      onTap: () => goTo('packages/consultation/detail/index', { id: consultationId }),
    }
    return (
      <Page title={words.title}>
        <Notice {...words.notYours} act={back} />
      </Page>
    )
  }
  return (
    <Page title={words.title}>
      <Answered answer={answer} now={now} lines={[60, 0, 90, 50, 0, 80, 80, 80]}>
        {() => null}
      </Answered>
    </Page>
  )
}
