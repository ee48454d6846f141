import type { QueuedAppeal } from '@shared/contract/review'
import { sinceText } from '@shared/copy/dates'
import { clockText, urgencyNames, review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'
import { Tap } from '@/components/tap'

import { waitsForText, whereText } from './describe'
import './review-list.scss'

interface Props {
  readonly items: readonly QueuedAppeal[]
  readonly now: number
  /** The one shown beside the list. */
  readonly here?: string | null
  readonly onOpen: (item: QueuedAppeal) => void
}

/** What waits, most urgent first: what it is about, why it waits, how long there is. */
export function ReviewList({ items, now, here = null, onOpen }: Props) {
  return (
    <View className="reviews">
      {items.map((item) => {
        const { id, urgency, what, dueAt, overdue, submittedAt } = item
        const tag = urgency === 'normal' ? waitsForText(item) : urgencyNames[urgency]
        const clock =
          dueAt === null ? words.came(sinceText(submittedAt, now)) : clockText(dueAt, overdue, now)
        const note = urgency === 'normal' ? whereText(item) : `${whereText(item)} · ${waitsForText(item)}`
        return (
          <Tap
            key={id}
            id={`appeal-${id}`}
            className={`reviews__row${id === here ? ' reviews__row--here' : ''}${urgency === 'emergency' ? ' reviews__row--emergency' : ''}`}
            label={[tag, clock, what, note].join(',')}
            {...(here === null ? {} : { selected: id === here })}
            onTap={() => onOpen(item)}
          >
            <View className="reviews__top">
              {urgency === 'emergency' ? <View className="reviews__danger">{tag}</View> : <Tag text={tag} />}
              <View className={`note figures${overdue ? ' reviews__late' : ''}`}>{clock}</View>
            </View>
            <View className="reviews__text">{what}</View>
            <View className="note">{note}</View>
          </Tap>
        )
      })}
    </View>
  )
}
