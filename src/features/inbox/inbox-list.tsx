import type { Notice as Told } from '@shared/contract/inbox'
import { appealLists, inboxWords as words } from '@shared/copy/appeal-lists'
import { common } from '@shared/copy/common'
import { sinceText } from '@shared/copy/dates'
import { notices } from '@shared/copy/inbox'
import { refusals } from '@shared/copy/refusals'
import { stale } from '@shared/copy/stale'
import { DOOR_PAGES, doorOf } from '@shared/rules/inbox/notice-table'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { goTo } from '@/platform/routes'
import { useShelf } from '@/platform/use-shelf'

import { inbox, readNotices } from './inbox-api'

function open({ kind, subjectId }: Told) {
  const { page, subject } = DOOR_PAGES[doorOf(kind)]
  goTo(page, subject ? { id: subjectId } : {})
}

/** What she was told, the newest first; what has been shown counts as read. */
export function InboxList({ now }: { readonly now: number }) {
  const { items, at, hasMore, loading, code, reload, more } = useShelf('inbox', inbox)
  const unread = (items ?? []).filter(({ read }) => !read).map(({ id }) => id)
  useEffect(() => {
    // Shown again next time where the line is down: nothing is lost by it.
    if (unread.length > 0) readNotices(unread).catch(() => undefined)
  }, [unread.join()])

  if (!items && code === 'SIGN_IN_REQUIRED') {
    const act = { text: appealLists.toMine, onTap: () => goTo('pages/mine/index', {}) }
    return <Notice {...words.signInFirst} act={act} />
  }
  if (!items && code) return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
  if (!items) return <Skeleton label={common.loading} lines={[80, 30, 70, 30, 80, 30]} />
  if (items.length === 0) return <Notice {...words.empty} />
  return (
    <View className="stack">
      {code ? <Notice {...stale(at, reload, now)} /> : null}
      <List>
        {items.map((told) => (
          <Row
            key={told.id}
            label={told.about ?? ''}
            text={notices[told.kind]}
            note={sinceText(told.at, now)}
            mark={told.read ? '' : words.unread}
            onTap={() => open(told)}
          />
        ))}
      </List>
      {hasMore ? <Button kind="plain" text={appealLists.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
