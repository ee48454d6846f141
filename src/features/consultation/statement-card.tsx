import { STANCES, type Stance, type StatementView } from '@shared/contract/consultation'
import { stanceNames, consultation as words } from '@shared/copy/consultation'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { Tap } from '@/components/tap'

import { countsWith } from './counts'
import type { CardState } from './use-deck'
import './statement-card.scss'

interface Props {
  readonly statement: StatementView
  readonly mine: CardState['mine']
  readonly kept: CardState['kept']
  readonly refused: CardState['refused']
  /** Answers are taken now. */
  readonly open: boolean
  readonly now: number
  readonly onChoose: (statement: StatementView, stance: Stance) => void
}

/**
 * One neighbour's words and three answers. The nodes are always the same and only classes, widths
 * and figures change, so that a tap sends WeChat well under 1 KB.
 */
export const StatementCard = memo(function StatementCard(props: Props) {
  const { statement, mine, kept, refused, open, now, onChoose } = props
  const counts = countsWith(statement, mine)
  const total = Math.max(1, counts.agree + counts.disagree + counts.unsure)
  const shown = mine !== null || !open
  return (
    <View
      id={`said-${statement.id}`}
      className={`said said--${mine ?? 'open'}${shown ? ' said--shown' : ''}`}
    >
      <View className="said__words words">{statement.text}</View>
      <View className="said__who">{`${statement.author} · ${sinceText(statement.createdAt, now)}`}</View>
      <View className="said__answers">
        {STANCES.map((stance) => (
          <Tap
            key={stance}
            className={`stance stance--${stance}`}
            style={`background-size:${shown ? Math.round((counts[stance] / total) * 100) : 0}% 5px`}
            label={stanceNames[stance]}
            pressed={mine === stance}
            disabled={!open}
            onTap={() => onChoose(statement, stance)}
          >
            {stanceNames[stance]}
            <Text className="stance__count">{shown ? String(counts[stance]) : ' '}</Text>
          </Tap>
        ))}
      </View>
      {kept ? <View className="said__kept">{words.keptForLater}</View> : null}
      {refused ? (
        <View className="said__refused">{`${refusals[refused].say}${refusals[refused].next}`}</View>
      ) : null}
    </View>
  )
})
