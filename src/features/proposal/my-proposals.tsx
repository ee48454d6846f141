import type { MyProposal } from '@shared/contract/proposal'
import { proposals as words } from '@shared/copy/proposals'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { Tag } from '@/components/tag/tag'

interface Props {
  readonly mine: readonly MyProposal[]
  readonly open: boolean
  readonly onWithdraw: (proposal: MyProposal) => void
}

/** Her own: what others do not see yet, and the way to take one back. */
export function MyProposals({ mine, open, onWithdraw }: Props) {
  const hidden = mine.filter(({ state }) => state !== 'public')
  const shown = mine.filter(({ state }) => state === 'public')
  return (
    <>
      {hidden.length > 0 ? <View className="heading">{words.mine}</View> : null}
      {hidden.map((proposal) => (
        <Card key={proposal.id}>
          <Tag text={words.states[proposal.state]} />
          <View className="words">{proposal.title}</View>
          {proposal.reason ? <View className="note words">{words.reason(proposal.reason)}</View> : null}
          {open && (proposal.state === 'pending' || proposal.state === 'held') ? (
            <Link text={words.withdraw} onTap={() => onWithdraw(proposal)} />
          ) : null}
        </Card>
      ))}
      {open
        ? shown.map((proposal) => (
            <Link
              key={proposal.id}
              text={words.withdrawNamed(proposal.title)}
              onTap={() => onWithdraw(proposal)}
            />
          ))
        : null}
    </>
  )
}
