import { STANCES, type Stance, type StatementView } from '@shared/contract/consultation'
import { stanceNames, consultation as words } from '@shared/copy/consultation'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { folded as foldWords, reporting } from '@shared/copy/speak'
import { Text, View } from '@tarojs/components'
import { memo, useState } from 'react'
import { Link } from '@/components/link/link'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { Tap } from '@/components/tap'
import { AnswerLine } from './answer-line'
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
  /** She has just told the secretary about it. */
  readonly reported: boolean
  readonly onChoose: (statement: StatementView, stance: Stance) => void
  readonly onReport: (statement: StatementView) => void
  readonly onPhoto: (url: string, all: readonly string[]) => void
}

/**
 * One neighbour's words and three answers. The nodes are always the same and only classes, widths
 * and figures change, so that a tap sends WeChat well under 1 KB.
 */
export const StatementCard = memo(function StatementCard(props: Props) {
  const { statement, mine, kept, refused, open, now, reported, onChoose, onReport, onPhoto } = props
  const [unfolded, setUnfolded] = useState(false)
  const counts = countsWith(statement, mine)
  const total = Math.max(1, counts.agree + counts.disagree + counts.unsure)
  const shown = mine !== null || !open
  if (statement.folded && !unfolded) {
    return (
      <View id={`said-${statement.id}`} className="said said--folded">
        <View className="said__who">{foldWords.say}</View>
        <Link text={foldWords.unfold} onTap={() => setUnfolded(true)} />
      </View>
    )
  }
  const who = [
    statement.author,
    statement.onBehalf === 'child' ? foldWords.onBehalfOfChild : '',
    sinceText(statement.createdAt, now),
  ]
  return (
    <View
      id={`said-${statement.id}`}
      className={`said said--${mine ?? 'open'}${shown ? ' said--shown' : ''}`}
    >
      {statement.folded ? <View className="said__who">{foldWords.say}</View> : null}
      <View className="said__words words">{statement.text}</View>
      <PhotoStrip
        photos={statement.photos}
        label={words.photo}
        onShow={(url) => onPhoto(url, statement.photos)}
      />
      <Tap className="said__report" label={reporting.openLabel} onTap={() => onReport(statement)}>
        {reporting.open}
      </Tap>
      <View className="said__who">{who.filter(Boolean).join(' · ')}</View>
      {statement.answer ? <AnswerLine answer={statement.answer} /> : null}
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
      {reported ? <View className="said__kept">{reporting.done}</View> : null}
      {kept ? <View className="said__kept">{words.keptForLater}</View> : null}
      {refused ? (
        <View className="said__refused">{`${refusals[refused].say}${refusals[refused].next}`}</View>
      ) : null}
    </View>
  )
})
