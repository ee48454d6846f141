import type { WishKind } from '@shared/contract/wish/kinds'
import { WISH_KINDS } from '@shared/contract/wish/kinds'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { stale } from '@shared/copy/stale'
import { wishKindNames, wishBoard as words } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { goTo } from '@/platform/routes'

import { useWishShelf } from './use-wish-shelf'
import { WishCard } from './wish-card'

const KINDS = [
  { key: 'all' as const, text: words.all },
  ...WISH_KINDS.map((key) => ({ key, text: wishKindNames[key] })),
]

/** The board: those that suit the reader first, one kind at a time where she asks for it. */
export function WishBoard({ here }: { readonly here: string }) {
  const [kind, setKind] = useState<WishKind | 'all'>('all')
  const { items, at, hasMore, loading, code, member, reload, more } = useWishShelf(here, kind)
  const fitting = items?.filter(({ fits }) => fits !== undefined).length ?? 0
  const again = { text: common.tryAgain, onTap: reload }
  // What stands below would jump under a thumb once they come.
  const waits = !items && !code
  const isBare = kind === 'all' && items?.length === 0
  return (
    <View className="stack">
      {isBare ? null : (
        <Choices label={words.all} labelHidden choices={KINDS} chosen={kind} onChoose={setKind} />
      )}
      {code && !items ? <Notice {...refusals[code]} act={again} /> : null}
      {code && items ? <Notice {...stale(at, reload)} /> : null}
      {waits ? <Skeleton label={common.loading} lines={[60, 0, 90, 90, 40, 0, 90, 90]} /> : null}
      {isBare && !code ? <Notice {...words.none} /> : null}
      {items?.length === 0 && !isBare ? <Notice {...words.noneOfKind} /> : null}
      {fitting > 0 ? <View className="note">{words.fitsMany(fitting)}</View> : null}
      {items?.map((wish) => (
        <WishCard key={wish.id} wish={wish} here={here} />
      ))}
      {hasMore ? <Button kind="plain" text={common.more} busy={loading} onTap={more} /> : null}
      {waits ? null : (
        <List>
          <Row text={words.mine} onTap={() => goTo('packages/wish/mine/index', {})} />
          {member === false ? (
            <Row
              text={words.register}
              note={words.notMember}
              onTap={() => goTo('packages/service/mine/index', {})}
            />
          ) : null}
        </List>
      )}
    </View>
  )
}
