import { pollSetting as words } from '@shared/copy/staff/poll'
import { staffTitles } from '@shared/copy/staff/titles'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goOn } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Setting } from './setting'

import '../refusals'

/** Whoever leads 议事项 puts the proposals to the neighbours. */
export default function StaffPoll() {
  const now = useNow()
  const consultationId = useParam('id')
  const poll = useAnswer('poll.show', { consultationId })
  const offered = useAnswer('proposal.list', { consultationId })
  const known = poll.data?.poll ?? null
  if (known === null || !known.frozen) {
    const proposals = offered.data?.proposals
    if (poll.data && proposals && proposals.length > 0) {
      return (
        <Setting consultationId={consultationId} proposals={proposals} known={known !== null} now={now} />
      )
    }
  }
  const goSee = {
    text: words.goSee,
    onTap: () => goOn('packages/consultation/detail/index', { id: consultationId }),
  }
  return (
    <Page title={staffTitles.poll}>
      <Answered answer={poll} now={now} lines={[80, 0, 60, 60, 0, 40, 40]}>
        {() =>
          known?.frozen ? (
            <Notice {...words.frozen} act={goSee} />
          ) : (
            <Answered answer={offered} now={now} lines={[80, 0, 60, 60]}>
              {() => <Notice {...words.noProposals} />}
            </Answered>
          )
        }
      </Answered>
    </Page>
  )
}
