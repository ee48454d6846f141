import type { ShowContact } from '@shared/contract/butler/request'
import { contacts as words } from '@shared/copy/butler'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { goTo } from '@/platform/routes'

import './butler.scss'

interface Props {
  readonly wish: ShowContact['wish']
  /** Goes to where a wish is written, with her own words as a beginning. */
  readonly onWrite: () => void
}

/** What the butler suggested: a micro-wish that she writes and posts herself, or does not. */
export function WishCard({ wish, onWrite }: Props) {
  if (wish.id !== null) {
    return (
      <Card>
        <View>{words.isWish}</View>
        <View className="contact__acts">
          <Button kind="plain" text={words.toWish} onTap={() => goTo('packages/wish/mine/index', {})} />
        </View>
      </Card>
    )
  }
  if (!wish.suggested) return null
  return (
    <Card>
      <View className="heading">{words.wishSuggested}</View>
      <View>{words.wishSuggestedMeaning}</View>
      <View className="contact__acts">
        <Button kind="plain" text={words.becomeWish} onTap={onWrite} />
      </View>
    </Card>
  )
}
