import type { ConsentKind } from '@shared/contract/consent'
import { common } from '@shared/copy/common'
import { withdrawing, consents as words } from '@shared/copy/consents'
import { noticeOf } from '@shared/copy/notices/notice-of'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { useAttempt } from '@/platform/use-attempt'
import { withdrawConsent } from './consent-api'

interface Props {
  readonly kind: ConsentKind
  readonly onDone: () => void
  readonly onClose: () => void
}

/** As easily taken back as given; what stops is said first (PIPL art. 15). */
export function WithdrawSheet({ kind, onDone, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()
  return (
    <Sheet title={words.withdrawTitle(noticeOf(kind, '').title)} closeLabel={common.close} onClose={onClose}>
      <View>{withdrawing[kind]}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.withdrawYes}
        busy={busy}
        onTap={() => void attempt(() => withdrawConsent(kind)).then((done) => done && onDone())}
      />
      <Button kind="quiet" text={words.withdrawNo} onTap={onClose} />
    </Sheet>
  )
}
