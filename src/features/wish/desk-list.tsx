import { common } from '@shared/copy/common'
import { untilText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { wishDeskKinds, staffWishes as words } from '@shared/copy/staff/wishes'
import { wish } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { goTo } from '@/platform/routes'
import { useQueue } from '@/platform/use-queue'

async function readDesk(cursor: string | undefined) {
  const { items, next } = await call('wish.desk', { cursor })
  return { items, next }
}

/** Wishes that wait for somebody in office: the longest waiting first. */
export function WishDeskList() {
  const { items, hasMore, loading, code, reload, more } = useQueue('wish-desk', readDesk)
  const again = { text: common.tryAgain, onTap: reload }
  return (
    <View className="stack">
      {code ? <Notice {...refusals[code]} act={again} /> : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[60, 90, 90, 0, 60, 90]} /> : null}
      {items?.length === 0 && !hasMore ? <Notice {...words.clear} /> : null}
      {items && items.length > 0 ? (
        <List>
          {items.map(({ id, what, title, compoundName, dueAt, overdue }) => (
            <Row
              key={id}
              label={wishDeskKinds[what]}
              text={title || wish.untitled}
              note={[compoundName, dueAt ? words.due(untilText(dueAt)) : ''].filter(Boolean).join(' · ')}
              mark={overdue ? words.overdue : ''}
              onTap={() => goTo('packages/staff/wish/index', { id })}
            />
          ))}
        </List>
      ) : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
