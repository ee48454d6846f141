import type { MyAccount } from '@shared/contract/account'
import { account as words } from '@shared/copy/account'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { useAttempt } from '@/platform/use-attempt'

import { deleteAccount } from './account-api'
import './leave-sheet.scss'

interface Props {
  readonly account: MyAccount
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What goes, what stays and for how long she may think better of it: all said before she can tap. */
export function LeaveSheet({ account: { coolingDays }, onDone, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()
  return (
    <Sheet title={words.leaveTitle} closeLabel={common.close} onClose={onClose}>
      <View className="heading">{words.goneTitle}</View>
      <Lines lines={words.gone} />
      <View className="heading">{words.staysTitle}</View>
      <Lines lines={words.stays} />
      <View className="note">{words.care}</View>
      <View>{words.cooling(coolingDays)}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.leaveYes}
        busy={busy}
        onTap={() => void attempt(deleteAccount).then((done) => done && onDone())}
      />
      <Button kind="quiet" text={words.leaveNo} onTap={onClose} />
    </Sheet>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <View className="leave__lines">
    {lines.map((line) => (
      <View key={line} className="leave__line">
        {line}
      </View>
    ))}
  </View>
)
