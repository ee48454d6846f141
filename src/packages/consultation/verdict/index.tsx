import { appealTitles } from '@shared/copy/appeal-titles'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { isLost } from '@/platform/refusal'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Verdict } from './verdict'

import '../refusals'

export default function VerdictPage() {
  const now = useNow()
  const appealId = useParam('id')
  const answer = useAnswer('appeal.show', { appealId })
  if (answer.data && (answer.code === null || isLost(answer.code))) {
    return <Verdict key={appealId} shown={answer.data} answer={answer} now={now} />
  }
  return (
    <Page title={appealTitles.verdict}>
      <Answered answer={answer} now={now} lines={[25, 90, 60, 0, 100, 100, 40, 0, 60, 80]}>
        {() => null}
      </Answered>
    </Page>
  )
}
