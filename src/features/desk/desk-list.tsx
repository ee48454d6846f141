import { DESK_SECTIONS, type DeskAct, type DeskItem } from '@shared/contract/desk'
import { deskSections, dutyDesk as words } from '@shared/copy/staff/duty'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'
import { Tap } from '@/components/tap'

import { deskLine } from './desk-lines'
import { LineActs } from './line-acts'
import './desk-list.scss'

interface Props {
  readonly items: readonly DeskItem[]
  readonly now: number
  /** The one shown beside the list; null where there is nothing beside it. */
  readonly here: string | null
  readonly onOpen: (item: DeskItem) => void
  readonly onAct: (item: DeskItem, act: DeskAct) => void
}

const sectionOf = ({ urgency, section }: DeskItem) => (urgency === 'normal' ? section : 'danger')

/** 已逾期 · 今天要办 · 等我决定, and before them whoever may be in danger. A tap leads to the decision. */
export function DeskList({ items, now, here, onOpen, onAct }: Props) {
  return (
    <>
      {(['danger', ...DESK_SECTIONS] as const).map((section) => {
        const lying = items.filter((item) => sectionOf(item) === section)
        if (lying.length === 0) return null
        return (
          <View key={section} className="stack">
            <View className={`heading desk-list__heading--${section}`}>{deskSections[section]}</View>
            <View className="desk-list">
              {lying.map((item) => (
                <Line
                  key={`${item.kind}_${item.id}`}
                  item={item}
                  now={now}
                  here={here}
                  onOpen={() => onOpen(item)}
                  onAct={onAct}
                />
              ))}
            </View>
          </View>
        )
      })}
    </>
  )
}

interface LineProps extends Pick<Props, 'now' | 'here' | 'onAct'> {
  readonly item: DeskItem
  readonly onOpen: () => void
}

function Line({ item, now, here, onOpen, onAct }: LineProps) {
  const { tag, marks, text, note, clock } = deskLine(item, now)
  const chosen = here === item.id
  const provisional = item.provisional ? ` ${words.provisional}` : ''
  return (
    <View className={`desk-list__item${chosen ? ' desk-list__item--here' : ''}`}>
      <Tap
        className="desk-list__row"
        label={[tag, ...marks, text, note, clock].join(',')}
        {...(here === null ? {} : { pressed: chosen })}
        onTap={onOpen}
      >
        <View className="desk-list__top">
          <View className="desk-list__tags">
            <Tag text={tag} />
            {marks.map((mark) => (
              <Tag key={mark} text={mark} tone="gap" />
            ))}
          </View>
          <View className={`desk-list__clock figures desk-list__clock--${sectionOf(item)}`}>{clock}</View>
        </View>
        <View className="desk-list__text">{text}</View>
        <View className="note">
          {note}
          {provisional}
        </View>
      </Tap>
      <LineActs item={item} onAct={onAct} />
    </View>
  )
}
