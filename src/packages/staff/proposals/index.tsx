import { staffProposals as words } from '@shared/copy/staff/proposals'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { CheckCard } from '@/features/proposal/check-card'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** Whether each proposal may be done: without that it is not complete, and 提方案 does not end. */
export default function ProposalsPage() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('proposal.toCheck', { consultationId })
  return (
    <Page title={staffTitles.proposals}>
      <Answered answer={answer} now={now} lines={[60, 40, 0, 90, 80, 60, 0, 90, 80]}>
        {({ title, proposals, open }) => (
          <View className="stack">
            <View className="title words">{title}</View>
            <View className="note">{open ? words.lead : words.over}</View>
            {proposals.length === 0 ? <Notice {...words.none} /> : null}
            {proposals.length > 0 && open ? (
              <View className="heading figures">
                {words.left(proposals.filter(({ legal }) => legal === null).length)}
              </View>
            ) : null}
            {proposals.map((proposal) => (
              <CheckCard key={proposal.id} proposal={proposal} open={open} onDone={answer.reload} />
            ))}
          </View>
        )}
      </Answered>
    </Page>
  )
}
