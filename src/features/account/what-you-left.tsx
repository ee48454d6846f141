import { COUNTED_GROUPS, MOST_COUNTED, type MyAccount } from '@shared/contract/account'
import { account as words } from '@shared/copy/account'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'

/** How much there is of what she said, tapped and asked for; what there is none of is not shown. */
export function WhatYouLeft({ counts }: Pick<MyAccount, 'counts'>) {
  const some = COUNTED_GROUPS.filter((group) => counts[group] > 0)
  return (
    <View className="stack">
      <View className="heading">{words.left}</View>
      <List>
        {some.length === 0 ? <Row text={words.nothing} /> : null}
        {some.map((group) => (
          <Row key={group} text={words.counted[group]} mark={words.times(counts[group], MOST_COUNTED)} />
        ))}
      </List>
    </View>
  )
}
