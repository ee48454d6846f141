import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { dayOf, endReasonNames, postEventNames, posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useQueue } from '@/platform/use-queue'

import { readHistory } from './posts-api'

/** Who came and went, the newest first. */
export function History({ postKey }: { readonly postKey: string }) {
  const queue = useQueue(postKey, (cursor) => readHistory(postKey, cursor))
  const { items, code, hasMore, loading } = queue
  if (!items && code) {
    return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
  }
  if (!items) return <Skeleton label={common.loading} lines={[60, 80, 60]} />
  if (items.length === 0) return <View className="note">{words.noHistory}</View>
  return (
    <View className="stack">
      <List>
        {items.map(({ id, at, label, event, by, reason }) => (
          <Row
            key={id}
            text={words.historyLine(dayOf(at), label, postEventNames[event])}
            note={[reason ? endReasonNames[reason] : '', by === '' ? '' : words.historyBy(by)]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </List>
      {hasMore ? <Button kind="plain" text={common.more} busy={loading} onTap={queue.more} /> : null}
    </View>
  )
}
