import type { MyAccount } from '@shared/contract/account'
import { account as words } from '@shared/copy/account'
import { common } from '@shared/copy/common'
import { postNames } from '@shared/copy/people'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'

interface Props {
  readonly account: MyAccount
  readonly onPosts: () => void
  readonly onClaims: () => void
  readonly onClose: () => void
}

/** Somebody waits for her: kindly, what to finish or hand over before she can go. */
export function HandOverSheet({ account: { posts, claims }, onPosts, onClaims, onClose }: Props) {
  return (
    <Sheet title={words.handOver} closeLabel={common.close} onClose={onClose}>
      {posts.length > 0 ? (
        <>
          <View>{words.handOverPosts}</View>
          {posts.map(({ post, placeName, deputy }) => (
            <View key={`${post}-${placeName}`}>
              {placeName} · {postNames[post]}
              {deputy ? words.deputy : ''}
            </View>
          ))}
          <View className="note">{words.handOverPostsNext}</View>
        </>
      ) : null}
      {claims > 0 ? (
        <>
          <View>{words.handOverClaims(claims)}</View>
          <View className="note">{words.handOverClaimsNext}</View>
        </>
      ) : null}
      {posts.length > 0 ? (
        <Button text={words.toPosts} onTap={onPosts} />
      ) : (
        <Button text={words.toClaims} onTap={onClaims} />
      )}
      <Button kind="quiet" text={words.leaveNo} onTap={onClose} />
    </Sheet>
  )
}
