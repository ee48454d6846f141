import type { UnansweredStatement } from '@shared/contract/answers'
import { staffAnswers as words } from '@shared/copy/staff/answers'
import { View } from '@tarojs/components'
import { Picks } from '@/components/choices/picks'
import { Link } from '@/components/link/link'

import './answers.scss'

interface Props {
  readonly groups: readonly (readonly UnansweredStatement[])[]
  readonly picked: readonly string[]
  readonly problem: string
  readonly onPick: (picked: readonly string[]) => void
}

/** Alike words together: a tap takes one along, or the whole group. */
export function StatementGroups({ groups, picked, problem, onPick }: Props) {
  return (
    <>
      {groups.map((group) => {
        const ids = group.map(({ id }) => id)
        const others = picked.filter((id) => !ids.includes(id))
        const all = ids.every((id) => picked.includes(id))
        return (
          <View key={ids[0] ?? ''} className={group.length > 1 ? 'answer__alike' : ''}>
            {group.length > 1 ? <View className="heading">{words.group(group.length)}</View> : null}
            <Picks
              label={words.pick}
              labelHidden
              tall
              choices={group.map(({ id, text, author }) => ({ key: id, text, note: author }))}
              chosen={picked.filter((id) => ids.includes(id))}
              problem={ids.some((id) => picked.includes(id)) ? problem : ''}
              onChange={(chosen) => onPick([...others, ...chosen])}
            />
            {group.length > 1 ? (
              <Link
                text={all ? words.dropAll : words.all}
                onTap={() => onPick(all ? others : [...others, ...ids])}
              />
            ) : null}
          </View>
        )
      })}
    </>
  )
}
