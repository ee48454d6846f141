import { common } from '@shared/copy/common'
import { lastDayText } from '@shared/copy/dates'
import { staffWishes as words } from '@shared/copy/staff/wishes'
import { wishBoard } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import { useWishShelf } from './use-wish-shelf'

/** What nobody has claimed yet: from here a member whom it suits is asked. */
export function OnWall({ compoundId }: { readonly compoundId: string }) {
  const { items, hasMore, loading, more } = useWishShelf(compoundId, 'all')
  // A member in office sees her community's board: here only what she answers for.
  const own = items?.filter((wish) => wish.compoundId === compoundId) ?? []
  if (own.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">{words.onWall}</View>
      <View className="note">{words.onWallLead}</View>
      <List>
        {own.map(({ id, title, compoundName, until }) => (
          <Row
            key={id}
            text={title}
            note={[compoundName, wishBoard.until(lastDayText(until))].join(' · ')}
            onTap={() => goTo('packages/staff/wish/index', { id })}
          />
        ))}
      </List>
      {hasMore ? <Button kind="plain" text={common.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
