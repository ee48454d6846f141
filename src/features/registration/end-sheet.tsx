import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { registration as words } from '@shared/copy/registration'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { useAttempt } from '@/platform/use-attempt'

import { stepRegistration } from './registration-api'

interface Props {
  readonly verb: 'end' | 'withdraw'
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks once before a registration ends; nothing that was done is lost by it. */
export function EndSheet({ verb, onDone, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()
  return (
    <Sheet title={words.endTitle} closeLabel={common.close} onClose={onClose}>
      <View>{words.endMeaning}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.endYes}
        busy={busy}
        onTap={() => void attempt(() => stepRegistration(verb)).then((done) => done && onDone())}
      />
      <Button kind="quiet" text={words.endNo} onTap={onClose} />
    </Sheet>
  )
}
