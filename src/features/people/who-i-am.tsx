import type { Me } from '@shared/contract/people'
import { postNames, residencyNames, rungWords, mine as words } from '@shared/copy/people'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import './who-i-am.scss'

/** Who she is here, in plain words: her rung, where she lives, what she is in charge of. */
export function WhoIAm({ me }: { readonly me: Me }) {
  const rung = rungWords[me.rung]
  return (
    <Card>
      <View className="note">{words.whoAmI}</View>
      <View className="title">{rung.name}</View>
      <View className="note">{rung.means}</View>
      {me.residences.map(({ compound, kind, verified }) => (
        <View key={compound.id} className="who__row">
          <View className="who__place">
            {kind ? `${compound.name} · ${residencyNames[kind]}` : compound.name}
          </View>
          <Tag text={verified ? words.verified : words.unverified} tone={verified ? 'verified' : 'plain'} />
        </View>
      ))}
      {me.posts.map(({ post, placeId, placeName }) => (
        <View key={post + placeId} className="who__row">
          <View className="who__place">{placeName}</View>
          <Tag text={postNames[post]} />
        </View>
      ))}
    </Card>
  )
}
