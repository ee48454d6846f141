import type { QueuedAppeal } from '@shared/contract/review'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { goTo } from '@/platform/routes'

import { ReviewList } from './review-list'

interface Props {
  readonly dangers: readonly QueuedAppeal[]
  readonly now: number
}

/** What touches somebody's safety, above all else that lies on a desk; nothing where there is none. */
export function DangerList({ dangers, now }: Props) {
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
