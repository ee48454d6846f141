import { account as words } from '@shared/copy/account'
import { momentText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { keepAccount } from './account-api'

interface Props {
  readonly leavesAt: string
  readonly now: number
  readonly onKept: () => void
}

/** She has asked to leave: until when she may think better of it, and the one tap for that. */
export function LeavingSoon({ leavesAt, now, onKept }: Props) {
  const { busy, refused, attempt } = useAttempt()
  if (Date.parse(leavesAt) <= now) {
    return <Notice kind="strip" say={words.leavingNow} next={words.leavingNowNext} />
  }
  return (
    <View className="stack">
      <Notice kind="strip" say={words.leaving(momentText(leavesAt))} next={words.leavingNext} />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.keep}
        busy={busy}
        onTap={() => void attempt(keepAccount).then((done) => done && onKept())}
      />
    </View>
  )
}
