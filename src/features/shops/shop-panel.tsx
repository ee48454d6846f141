import type { ShopRow } from '@shared/contract/shops'
import { refusals } from '@shared/copy/refusals'
import { shopWords as words } from '@shared/copy/staff/shops'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { endShop } from './shops-api'

interface Props {
  readonly communityId: string
  readonly shop: ShopRow
  readonly onChange: () => void
  readonly onEnded: () => void
}

/** One shop as residents read it; it is corrected, or ended after one more question. */
export function ShopPanel({ communityId, shop, onChange, onEnded }: Props) {
  const { id, name, address, hours, offer, compounds } = shop
  const [ending, setEnding] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  return (
    <View className="stack">
      <Card>
        <View className="heading">{name}</View>
        <View className="note">{address || words.nowhere}</View>
        <View>{offer}</View>
        <View className="note figures">{hours}</View>
        <View className="note">{words.near(compounds.map((one) => one.name).join('、'))}</View>
      </Card>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {ending ? (
        <View className="stack">
          <Notice kind="strip" say={words.endTitle(name)} next={words.endMeaning} />
          <Button
            kind="plain"
            text={words.endYes}
            busy={busy}
            onTap={() => void attempt(() => endShop(communityId, id)).then((done) => done && onEnded())}
          />
          <Button kind="quiet" text={words.endNo} onTap={() => setEnding(false)} />
        </View>
      ) : (
        <View className="stack">
          <Button kind="plain" text={words.change} onTap={onChange} />
          <Button kind="quiet" text={words.end} onTap={() => setEnding(true)} />
        </View>
      )}
    </View>
  )
}
