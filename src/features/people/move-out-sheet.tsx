import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { homes as words } from '@shared/copy/residence'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { useAttempt } from '@/platform/use-attempt'
import { moveOut } from './residence-api'

interface Props {
  readonly compound: { readonly id: string; readonly name: string }
  readonly onDone: () => void
  readonly onClose: () => void
}

/** 我搬走了: what is deleted and what stays is said first. */
export function MoveOutSheet({ compound, onDone, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()
  return (
    <Sheet title={words.moveOutTitle(compound.name)} closeLabel={common.close} onClose={onClose}>
      <View>{words.moveOutMeaning}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.moveOutYes}
        busy={busy}
        onTap={() => void attempt(() => moveOut(compound.id)).then((done) => done && onDone())}
      />
      <Button kind="quiet" text={words.moveOutNo} onTap={onClose} />
    </Sheet>
  )
}
