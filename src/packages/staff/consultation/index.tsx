import { processWords as words } from '@shared/copy/process'
import { staffTitles } from '@shared/copy/staff/titles'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Control } from './control'

import '../refusals'

/** Where somebody in office moves a matter on: by the table, and with its evidence in sight. */
export default function StaffConsultation() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('consultation.process', { consultationId })
  const toPage = {
    text: words.toPage,
    onTap: () => goTo('packages/consultation/detail/index', { id: consultationId }),
  }
  if (answer.data?.inOffice) return <Control process={answer.data} answer={answer} now={now} />
  return (
    <Page title={staffTitles.consultation}>
      <Answered answer={answer} now={now} lines={[60, 0, 90, 50, 0, 80, 80, 80]}>
        {() => <Notice say={words.nothingYours} next={words.nothingYoursNext} act={toPage} />}
      </Answered>
    </Page>
  )
}
