import type { ListWishes, WishKind } from '@shared/contract/wish'
import { WISH_KINDS } from '@shared/contract/wish'
import { wishKindNames, wishBoard as words } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '@/components/choices/choices'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { goTo } from '@/platform/routes'

import { WishCard } from './wish-card'

interface Props {
  readonly board: ListWishes
  readonly here: string
}

const KINDS = [
  { key: 'all' as const, text: words.all },
  ...WISH_KINDS.map((key) => ({ key, text: wishKindNames[key] })),
]

/** The board: those that suit the reader first, one kind at a time where she asks for it. */
export function WishBoard({ board, here }: Props) {
  const [kind, setKind] = useState<WishKind | 'all'>('all')
  const shown = board.wishes.filter((wish) => kind === 'all' || wish.kind === kind)
  const fitting = board.wishes.filter(({ fits }) => fits !== undefined).length
  return (
    <View className="stack">
      {board.wishes.length === 0 ? (
        <Notice {...words.none} />
      ) : (
        <>
          <Choices label={words.all} labelHidden choices={KINDS} chosen={kind} onChoose={setKind} />
          {fitting > 0 ? <View className="note">{words.fitsMany(fitting)}</View> : null}
          {shown.length === 0 ? <Notice {...words.noneOfKind} /> : null}
          {shown.map((wish) => (
            <WishCard key={wish.id} wish={wish} here={here} />
          ))}
        </>
      )}
      <List>
        <Row text={words.mine} onTap={() => goTo('packages/wish/mine/index', {})} />
        {board.member ? null : (
          <Row
            text={words.register}
            note={words.notMember}
            onTap={() => goTo('packages/service/mine/index', {})}
          />
        )}
      </List>
    </View>
  )
}
