import { common } from '@shared/copy/common'
import { consentSheet as words } from '@shared/copy/ladder'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { useAttempt } from '@/platform/use-attempt'
import { giveConsent } from './consent-api'
import { AGREED_BY_ALL, NoticeRows } from './notice-rows'

interface Props {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Whoever took her consent back, and acts again: both texts, and one tap that agrees to them. */
export function ConsentSheet({ onDone, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()

  async function agree() {
    const agreed = await attempt(async () => {
      for (const kind of AGREED_BY_ALL) await giveConsent(kind)
    })
    if (agreed) onDone()
  }

  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View>{words.lead}</View>
      <NoticeRows kinds={AGREED_BY_ALL} operatorName="" />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.agree} busy={busy} onTap={() => void agree()} />
      <Button kind="quiet" text={words.later} onTap={onClose} />
    </Sheet>
  )
}
