import type { MyStatement } from '@shared/contract/statement'
import { sinceText } from '@shared/copy/dates'
import { publishReasons, stateMeanings, mySaying as words } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { Tag } from '@/components/tag/tag'

import { AnswerLine } from './answer-line'
import './my-statement-card.scss'

interface Props {
  readonly statement: MyStatement
  readonly now: number
  readonly onContest: (statement: MyStatement) => void
}

/** Her own words with what only she sees: where they stand, why, and what she can do about it. */
export function MyStatementCard({ statement, now, onContest }: Props) {
  const { text, state, why, reason, mayContest, photos, createdAt } = statement
  const shown = state === 'public' || state === 'folded'
  const because = shown || why === null ? '' : publishReasons[why]
  const checking = photos.filter((photo) => photo.state === 'pending' || photo.state === 'held').length
  const gone = photos.filter((photo) => photo.state === 'refused').length
  return (
    <Card>
      <View className="my-said__head">
        <Tag text={words.states[state]} tone={state === 'public' ? 'verified' : 'plain'} />
        <View className="note">{words.when(sinceText(createdAt, now))}</View>
      </View>
      <View className="words">{text}</View>
      <View className="note my-said__why">{`${because}${stateMeanings[state]}`}</View>
      {statement.answer ? <AnswerLine answer={statement.answer} whole /> : null}
      {reason === null ? null : <View className="note words">{words.reason(reason)}</View>}
      {checking > 0 ? <View className="note">{words.photosChecking(checking)}</View> : null}
      {gone > 0 ? <View className="note">{words.photosRefused(gone)}</View> : null}
      {mayContest ? <Link text={words.contest} onTap={() => onContest(statement)} /> : null}
    </Card>
  )
}
