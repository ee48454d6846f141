import type { MyProposal } from '@shared/contract/proposal'
import { common } from '@shared/copy/common'
import { proposals as words } from '@shared/copy/proposals'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'

interface Props {
  readonly proposal: MyProposal
  readonly onClose: (withdrawn: boolean) => void
}

export function WithdrawSheet({ proposal, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()

  async function withdraw() {
    await attempt(async () => {
      await call('proposal.withdraw', { proposalId: proposal.id })
      onClose(true)
    })
  }

  return (
    <Sheet title={words.withdrawTitle} closeLabel={common.close} onClose={() => onClose(false)}>
      <View className="words">{proposal.title}</View>
      <View className="note">{words.withdrawLead}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.withdrawYes} busy={busy} onTap={() => void withdraw()} />
      <Button kind="quiet" text={words.keep} onTap={() => onClose(false)} />
    </Sheet>
  )
}
