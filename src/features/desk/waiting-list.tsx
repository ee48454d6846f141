import { sinceText } from '@shared/copy/dates'
import { residencyNames } from '@shared/copy/people'
import { waitingKinds, desk as words } from '@shared/copy/staff/desk'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'
import { Tap } from '@/components/tap'

import type { Waiting } from './waiting'
import './waiting-list.scss'

interface Props {
  readonly items: readonly Waiting[]
  readonly now: number
  /** The one shown beside the list. */
  readonly here?: string | null
  readonly onOpen: (item: Waiting) => void
}

function linesOf({ kind, what }: Waiting) {
  if (kind === 'residence') {
    const { name, compoundName, building, unitEntrance, room } = what
    return {
      tag: waitingKinds.residence,
      text: words.home(name),
      note: `${compoundName} ${words.where(building, unitEntrance, room)} · ${residencyNames[what.kind]}`,
    }
  }
  return {
    tag: what.kind === 'consultation' ? waitingKinds.opening : waitingKinds[what.state],
    text: what.title ?? what.text,
    note: `${what.compoundName} · ${what.author}`,
  }
}

/** What waits, one line each: what it is, whose, since when. A tap leads to the decision. */
export function WaitingList({ items, now, here = null, onOpen }: Props) {
  return (
    <View className="waiting">
      {items.map((item) => {
        const { tag, text, note } = linesOf(item)
        const overdue = item.kind === 'residence' && item.what.overdue
        const came = words.came(sinceText(item.since, now))
        return (
          <Tap
            key={item.id}
            className={`waiting__row${item.id === here ? ' waiting__row--here' : ''}`}
            label={[tag, ...(overdue ? [words.overdue] : []), text, note, came].join(',')}
            {...(here === null ? {} : { selected: item.id === here })}
            onTap={() => onOpen(item)}
          >
            <View className="waiting__top">
              <View className="waiting__tags">
                <Tag text={tag} />
                {overdue ? <Tag text={words.overdue} tone="gap" /> : null}
              </View>
              <View className="note figures">{came}</View>
            </View>
            <View className="waiting__text">{text}</View>
            <View className="note">{note}</View>
          </Tap>
        )
      })}
    </View>
  )
}
