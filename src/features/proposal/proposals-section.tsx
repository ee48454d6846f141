import type { ConsultationState } from '@shared/contract/consultation'
import type { MyProposal, ProposalView } from '@shared/contract/proposal'
import { common } from '@shared/copy/common'
import { proposals as words } from '@shared/copy/proposals'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { type PropsWithChildren, useContext, useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { ElderMode } from '@/components/elder-mode'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useWatched } from '@/platform/watched'

import { MyProposals } from './my-proposals'
import { ProposalCard } from './proposal-card'
import { proposed } from './proposed'
import { SideBySide } from './side-by-side'

interface Props {
  readonly consultationId: string
  readonly state: ConsultationState
  readonly onWithdraw: (proposal: MyProposal) => void
}

/** 提方案 on the page of a matter: what stands side by side, and the way to bring one more. */
export function ProposalsSection({ consultationId, state, onWithdraw }: Props) {
  const began = state !== 'asking'
  const answer = useAnswer('proposal.list', began ? { consultationId } : null)
  const times = useWatched(proposed)
  useEffect(() => {
    if (times > 0) answer.reload()
  }, [times])
  if (!began) return null
  const { data, code, reload } = answer
  if (!data && code) {
    return <Notice kind="problem" {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
  }
  if (!data) return <Skeleton label={common.loading} lines={[40, 100, 90, 70]} />
  if (!data.open && data.proposals.length === 0 && data.mine.length === 0) return null
  return (
    <View id="proposals" className="stack">
      <View>
        <View className="heading">{words.title}</View>
        <View className="note">{words.lead}</View>
      </View>
      <Folded key={state} folded={!inTalk(state) && data.proposals.length > 0} count={data.proposals.length}>
        <Shown proposals={data.proposals} open={data.open} />
      </Folded>
      <MyProposals mine={data.mine} open={data.open} onWithdraw={onWithdraw} />
      {data.open ? (
        <Button
          kind="plain"
          text={words.propose}
          onTap={() => goTo('packages/consultation/propose/index', { id: consultationId })}
        />
      ) : null}
    </View>
  )
}

const inTalk = (state: ConsultationState): boolean => state === 'proposing' || state === 'deliberating'

/** Once the talk is over, what was laid side by side is there to be looked up. */
function Folded({ folded, count, children }: PropsWithChildren<{ folded: boolean; count: number }>) {
  const [open, setOpen] = useState(!folded)
  return open ? children : <Button kind="plain" text={words.unfold(count)} onTap={() => setOpen(true)} />
}

function Shown({ proposals, open }: { readonly proposals: readonly ProposalView[]; readonly open: boolean }) {
  const oneByOne = useContext(ElderMode)
  const [place, setPlace] = useState(0)
  const only = proposals.length === 1 ? proposals[0] : undefined
  if (proposals.length === 0) return <Notice {...(open ? words.none : words.noneLater)} />
  if (only) return <ProposalCard proposal={only} />
  if (!oneByOne) return <SideBySide proposals={proposals} />
  const here = Math.min(place, proposals.length - 1)
  const proposal = proposals[here]
  return (
    <View className="stack">
      <View className="note figures">{words.place(here + 1, proposals.length)}</View>
      {proposal ? <ProposalCard proposal={proposal} /> : null}
      <View className="proposals__turn">
        {here > 0 ? <Button kind="plain" text={words.last} onTap={() => setPlace(here - 1)} /> : null}
        {here + 1 < proposals.length ? (
          <Button kind="plain" text={words.next} onTap={() => setPlace(here + 1)} />
        ) : null}
      </View>
    </View>
  )
}
