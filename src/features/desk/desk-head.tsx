import type { MyPost } from '@shared/contract/people'
import { postNames } from '@shared/copy/people'
import { desk as words } from '@shared/copy/staff/desk'
import { deskEntry } from '@shared/copy/staff/entry'
import { View } from '@tarojs/components'

import './desk-head.scss'

/** As whom she sits here. */
export function DeskHead({ posts }: { readonly posts: readonly MyPost[] }) {
  return (
    <View className="desk-head">
      <View className="note">{words.iAm}</View>
      {posts.map(({ post, placeId, placeName, deputy }) => (
        <View key={post + placeId} className="desk-head__post">
          {deskEntry.at(placeName, deputy ? deskEntry.asDeputy(postNames[post]) : postNames[post])}
        </View>
      ))}
    </View>
  )
}
