import { account as words } from '@shared/copy/account'
import { common } from '@shared/copy/common'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'

interface Props {
  readonly onHome: () => void
  readonly onClose: () => void
}

/** What may be put right, where, and what may not (PIPL art. 46). */
export function CorrectSheet({ onHome, onClose }: Props) {
  return (
    <Sheet title={words.correctTitle} closeLabel={common.close} onClose={onClose}>
      <View>{words.correctHome}</View>
      <View>{words.correctPhone}</View>
      <View>{words.correctElse}</View>
      <Button text={words.toHome} onTap={onHome} />
    </Sheet>
  )
}
