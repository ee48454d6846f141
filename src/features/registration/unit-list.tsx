import type { UnitRow } from '@shared/contract/registration'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { unitWords as words } from '@shared/copy/staff/registration'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import type { Queue } from '@/platform/use-queue'

interface Props {
  readonly queue: Queue<UnitRow>
  readonly onOpen: (id: string) => void
}

/** Every unit that registered here, with its term and how many people it listed. */
export function UnitList({ queue, onOpen }: Props) {
  const { items, code, hasMore } = queue
  return (
    <View className="stack">
      {!items && code ? (
        <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
      ) : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[50, 80, 0, 50, 80]} /> : null}
      {items && items.length === 0 ? <Notice {...words.none} /> : null}
      {items && items.length > 0 ? (
        <List>
          {items.map(({ id, name, state, termEnds, listed }) => (
            <Row
              key={id}
              text={name}
              note={words.listed(listed)}
              mark={state === 'ended' ? words.over : words.until(termEnds)}
              onTap={() => onOpen(id)}
            />
          ))}
        </List>
      ) : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
