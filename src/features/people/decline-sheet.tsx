import { common } from '@shared/copy/common'
import { invitation as words } from '@shared/copy/invitation'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'

interface Props {
  readonly busy: boolean
  readonly onYes: () => void
  readonly onClose: () => void
}

/** A no uses the code up, so it is asked once more. */
export function DeclineSheet({ busy, onYes, onClose }: Props) {
  return (
    <Sheet title={words.declineTitle} closeLabel={common.close} onClose={onClose}>
      <View>{words.declineMeaning}</View>
      <Button text={words.declineYes} busy={busy} onTap={onYes} />
      <Button kind="quiet" text={words.declineNo} onTap={onClose} />
    </Sheet>
  )
}
