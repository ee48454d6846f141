import { verdict as words } from '@shared/copy/appeal-verdict'
import { common } from '@shared/copy/common'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'

interface Props {
  readonly busy: boolean
  readonly onYes: () => void
  readonly onClose: () => void
}

export function WithdrawSheet({ busy, onYes, onClose }: Props) {
  return (
    <Sheet title={words.withdrawTitle} closeLabel={common.close} onClose={onClose}>
      <View>{words.withdrawMeaning}</View>
      <Button text={words.withdrawYes} busy={busy} onTap={onYes} />
      <Button kind="quiet" text={words.withdrawNo} onTap={onClose} />
    </Sheet>
  )
}
