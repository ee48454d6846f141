import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { ruleTopics as words } from '@shared/copy/staff/topics'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { useAttempt } from '@/platform/use-attempt'

interface Props {
  readonly title: string
  readonly lead: string
  readonly act: string
  readonly onYes: () => Promise<void>
  readonly onClose: () => void
}

/** One question before a step that many people feel. */
export function AskSheet({ title, lead, act, onYes, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()
  async function go() {
    await attempt(async () => {
      await onYes()
    })
  }
  return (
    <Sheet title={title} closeLabel={common.close} onClose={onClose}>
      <View>{lead}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={act} busy={busy} onTap={() => void go()} />
      <Button kind="quiet" text={words.cancel} onTap={onClose} />
    </Sheet>
  )
}
