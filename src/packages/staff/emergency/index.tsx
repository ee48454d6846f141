import { emergency as words } from '@shared/copy/staff/emergency'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { isLost } from '@/platform/refusal'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Emergency } from './emergency'

import '../refusals'

/** Where a notice of danger leads: the butler's page as well as the secretary's. */
export default function StaffEmergency() {
  const now = useNow()
  const appealId = useParam('id')
  const answer = useAnswer('appeal.showEmergency', { appealId })
  if (answer.data && (answer.code === null || isLost(answer.code))) {
    return <Emergency key={appealId} shown={answer.data} answer={answer} now={now} />
  }
  return (
    <Page title={words.title}>
      {answer.code === 'NOT_YOUR_POST' || answer.code === 'APPEAL_NOT_FOUND' ? (
        <Notice {...words.notYours} />
      ) : (
        <Answered answer={answer} now={now} lines={[40, 90, 60, 0, 100, 100, 0, 60]}>
          {() => null}
        </Answered>
      )}
    </Page>
  )
}
