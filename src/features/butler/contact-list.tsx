import type { ContactCard as Request } from '@shared/contract/butler/request'
import { contacts as words } from '@shared/copy/butler'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { stale } from '@shared/copy/stale'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { goTo } from '@/platform/routes'
import type { Shelf } from '@/platform/use-shelf'

import { ContactCard } from './contact-card'

interface Props {
  readonly shelf: Shelf<Request>
  readonly now: number
}

/** What she has asked for, the newest first. */
export function ContactList({ shelf, now }: Props) {
  const { items, at, hasMore, loading, code, reload, more } = shelf
  const again = { text: common.tryAgain, onTap: reload }
  if (!items && code === 'SIGN_IN_REQUIRED') {
    return (
      <Notice
        {...words.signInFirst}
        act={{ text: words.toMine, onTap: () => goTo('pages/mine/index', {}) }}
      />
    )
  }
  if (!items && code) return <Notice {...refusals[code]} act={again} />
  if (!items) return <Skeleton label={common.loading} lines={[30, 90, 40, 0, 30, 80, 40]} />
  if (items.length === 0) return <Notice {...words.none} />
  return (
    <View className="stack">
      {code ? <Notice {...stale(at, reload, now)} /> : null}
      {items.map((request) => (
        <ContactCard key={request.id} request={request} now={now} />
      ))}
      {hasMore ? <Button kind="plain" text={words.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
