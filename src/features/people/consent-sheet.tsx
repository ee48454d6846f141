import type { ConsentKind } from '@shared/contract/consent'
import { common } from '@shared/copy/common'
import { consentSheet as words } from '@shared/copy/ladder'
import { noticeOf } from '@shared/copy/notices/notice-of'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { goTo } from '@/platform/routes'
import { useAttempt } from '@/platform/use-attempt'
import { giveConsent } from './consent-api'

interface Props {
  readonly onDone: () => void
  readonly onClose: () => void
}

const NEEDED: readonly ConsentKind[] = ['notice', 'userAgreement']

/** Whoever took her consent back, and acts again: both texts, and one tap that agrees to them. */
export function ConsentSheet({ onDone, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()

  async function agree() {
    const agreed = await attempt(async () => {
      for (const kind of NEEDED) await giveConsent(kind)
    })
    if (agreed) onDone()
  }

  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View>{words.lead}</View>
      <List>
        {NEEDED.map((kind) => {
          const { title, brief } = noticeOf(kind, '')
          return (
            <Row
              key={kind}
              text={title}
              note={brief}
              onTap={() => goTo('packages/me/notice/index', { kind })}
            />
          )
        })}
      </List>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.agree} busy={busy} onTap={() => void agree()} />
      <Button kind="quiet" text={words.later} onTap={onClose} />
    </Sheet>
  )
}
