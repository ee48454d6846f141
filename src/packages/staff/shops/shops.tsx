import { shopWords as words } from '@shared/copy/staff/shops'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { ShopForm } from '@/features/shops/shop-form'
import { ShopList } from '@/features/shops/shop-list'
import { ShopPanel } from '@/features/shops/shop-panel'
import { readShops } from '@/features/shops/shops-api'
import { useQueue } from '@/platform/use-queue'

/** The red shops of her community: the list, one of them, or its form. */
export function Shops({ communityId }: { readonly communityId: string }) {
  const queue = useQueue(`shops:${communityId}`, readShops(communityId))
  const [at, setAt] = useState<{ readonly kind: 'list' | 'shop' | 'form'; readonly id: string }>({
    kind: 'list',
    id: '',
  })
  const [said, setSaid] = useState('')
  const shop = queue.items?.find(({ id }) => id === at.id)
  const toList = (say = '') => {
    setSaid(say)
    setAt({ kind: 'list', id: '' })
  }
  const changed = (say: string) => {
    queue.reload()
    toList(say)
  }

  if (at.kind === 'form') {
    return (
      <Page title={shop ? words.changeTitle : words.newTitle}>
        <ShopForm
          communityId={communityId}
          shop={shop}
          onSaved={(state) => changed(words.states[state])}
          onCancel={() => toList()}
        />
      </Page>
    )
  }
  if (at.kind === 'shop' && shop) {
    return (
      <Page title={words.title} foot={<Button kind="plain" text={words.back} onTap={() => toList()} />}>
        <ShopPanel
          communityId={communityId}
          shop={shop}
          onChange={() => setAt({ kind: 'form', id: shop.id })}
          onEnded={() => changed(words.ended)}
        />
      </Page>
    )
  }
  return (
    <Page
      title={words.title}
      foot={<Button text={words.add} onTap={() => setAt({ kind: 'form', id: '' })} />}
    >
      <View className="note">{words.lead}</View>
      {said === '' ? null : <Notice kind="strip" say={said} />}
      <ShopList queue={queue} onOpen={(id) => setAt({ kind: 'shop', id })} />
    </Page>
  )
}
