import { titles } from '@shared/copy/titles'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Propose } from './propose'

import '../refusals'

const LINES = [60, 0, 90, 90, 40, 0, 30, 80]

export default function ProposePage() {
  const now = useNow()
  const consultationId = useParam('id')
  const matter = useAnswer('consultation.page', { consultationId })
  const compoundId = matter.data?.compoundId
  const compound = useAnswer('community.compound', compoundId === undefined ? null : { compoundId })
  if (matter.data && compound.data) {
    const { committee, property } = compound.data
    const bodies = { committee: committee !== null, propertyCompany: property !== null }
    return <Propose page={matter.data} bodies={bodies} />
  }
  return (
    <Page title={titles.propose}>
      {matter.data ? (
        <Answered answer={compound} now={now} lines={LINES}>
          {() => null}
        </Answered>
      ) : (
        <Answered answer={matter} now={now} lines={LINES}>
          {() => null}
        </Answered>
      )}
    </Page>
  )
}
