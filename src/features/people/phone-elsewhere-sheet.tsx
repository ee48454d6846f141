import { common } from '@shared/copy/common'
import { phoneSheet as words } from '@shared/copy/ladder'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'

interface Props {
  readonly onDone: () => void
  readonly onClose: () => void
  readonly onByButler: () => void
}

/** In a browser: the number is given inside WeChat, and the act goes on here. */
export function PhoneElsewhereSheet({ onDone, onClose, onByButler }: Props) {
  return (
    <Sheet title={words.inWechatTitle} closeLabel={common.close} onClose={onClose}>
      <View>{words.why}</View>
      <View>{words.inWechatHow}</View>
      <Button text={words.triedAgain} onTap={onDone} />
      <Button kind="plain" text={words.byButler} onTap={onByButler} />
      <View className="note">{words.byButlerMeaning}</View>
      <Button kind="quiet" text={words.later} onTap={onClose} />
    </Sheet>
  )
}
