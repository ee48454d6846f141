import type { WishCard as Wish } from '@shared/contract/wish/card'
import { lastDayText } from '@shared/copy/dates'
import { whoWishes, wishKindNames, wishBoard as words } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'

interface Props {
  readonly wish: Wish
  /** The compound whose board this is: elsewhere its name is told. */
  readonly here: string
}

/** One wish on the board: what, for whom in two words, until when; nothing that tells who. */
export function WishCard({ wish, here }: Props) {
  const who = whoWishes(wish.wisher, wish.compoundName, wish.compoundId === here)
  const worth = wish.valueYuan > 0 ? words.worth(wish.valueYuan) : ''
  const until = words.until(lastDayText(wish.until))
  return (
    <Card
      label={[wish.title, who, wish.fits ? words.fits[wish.fits] : '', until].filter(Boolean).join('，')}
      onTap={() => goTo('packages/wish/detail/index', { id: wish.id })}
    >
      <View className="stack">
        <View className="heading words">{wish.title}</View>
        <View className="words">{wish.text}</View>
        <View className="note">{[who, wishKindNames[wish.kind], worth].filter(Boolean).join(' · ')}</View>
        <View className="note">{until}</View>
        {wish.fits ? (
          <View>
            <Tag tone="verified" text={words.fits[wish.fits]} />
          </View>
        ) : null}
      </View>
    </Card>
  )
}
