import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { goTo } from '@/platform/routes'
import { useQueue } from '@/platform/use-queue'

import { readQueue } from './review-api'
import { ReviewList } from './review-list'

/** What touches somebody's safety, above all else that lies on a desk; nothing where there is none. */
export function DangerList({ now }: { readonly now: number }) {
  const { items } = useQueue('review', readQueue)
  const dangers = (items ?? []).filter(({ urgency }) => urgency !== 'normal')
  if (dangers.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">{words.danger}</View>
      <ReviewList
        items={dangers}
        now={now}
        onOpen={({ id, urgency }) =>
          urgency === 'emergency'
            ? goTo('packages/staff/emergency/index', { id })
            : goTo('packages/staff/review/index', { id })
        }
      />
    </View>
  )
}
