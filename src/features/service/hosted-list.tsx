import type { HostedActivities } from '@shared/contract/service/hosting'
import { common } from '@shared/copy/common'
import { momentText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { activities } from '@shared/copy/service'
import { hosting as words } from '@shared/copy/staff/service'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import type { Queue } from '@/platform/use-queue'

interface Props {
  readonly queue: Queue<HostedActivities['activities'][number]>
  /** What just became of a new one. */
  readonly told: string
  readonly onOpen: (id: string) => void
}

/** Every activity of the compound, the newest first. */
export function HostedList({ queue, told, onOpen }: Props) {
  const { items, code, hasMore } = queue
  return (
    <View className="stack">
      {told === '' ? null : <Notice kind="strip" say={told} />}
      {!items && code ? (
        <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
      ) : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[50, 80, 0, 50, 80]} /> : null}
      {items && items.length === 0 ? <Notice {...words.none} /> : null}
      {items && items.length > 0 ? (
        <List>
          {items.map(({ id, title, startsAt, joined, seats, state, words: stand }) => (
            <Row
              key={id}
              label={momentText(startsAt)}
              text={title}
              note={activities.seats(joined, seats)}
              mark={words.words[stand] || (state === 'cancelled' ? activities.cancelled : '')}
              onTap={() => onOpen(id)}
            />
          ))}
        </List>
      ) : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
