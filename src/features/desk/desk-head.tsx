import type { MyPost } from '@shared/contract/people'
import { postNames } from '@shared/copy/people'
import { desk as words } from '@shared/copy/staff/desk'
import { deskEntry } from '@shared/copy/staff/entry'
import { View } from '@tarojs/components'

import './desk-head.scss'

export interface Figure {
  readonly name: string
  readonly count: number
  /** There are more than were counted. */
  readonly more: boolean
}

/** As whom she sits here, and how much waits. */
export function DeskHead(props: { readonly posts: readonly MyPost[]; readonly figures: readonly Figure[] }) {
  const { posts, figures } = props
  return (
    <View className="desk-head">
      <View className="note">{words.iAm}</View>
      {posts.map(({ post, placeId, placeName, deputy }) => (
        <View key={post + placeId} className="desk-head__post">
          {deskEntry.at(placeName, deputy ? deskEntry.asDeputy(postNames[post]) : postNames[post])}
        </View>
      ))}
      {figures.length > 0 ? (
        <View className="desk-head__figures">
          {figures.map(({ name, count, more }) => (
            <View key={name} className="desk-head__figure">
              <View className="desk-head__count figures">{more ? `${count}+` : String(count)}</View>
              <View className="note">{name}</View>
            </View>
          ))}
        </View>
      ) : null}
    </View>
  )
}
