import type { ShopRow } from '@shared/contract/shops'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { shopWords as words } from '@shared/copy/staff/shops'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import type { Queue } from '@/platform/use-queue'

interface Props {
  readonly queue: Queue<ShopRow>
  readonly onOpen: (id: string) => void
}

/** Every shop of the community, with where it is and what it offers. */
export function ShopList({ queue, onOpen }: Props) {
  const { items, code, hasMore } = queue
  return (
    <View className="stack">
      {code ? <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} /> : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[50, 80, 0, 50, 80]} /> : null}
      {items && items.length === 0 ? <Notice {...words.none} /> : null}
      {items && items.length > 0 ? (
        <List>
          {items.map(({ id, name, address, offer, hours }) => (
            <Row
              key={id}
              text={name}
              note={[address || words.nowhere, offer, hours].join('\n')}
              onTap={() => onOpen(id)}
            />
          ))}
        </List>
      ) : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
