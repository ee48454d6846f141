import type { StatementView } from '@shared/contract/consultation'
import { consultation as words } from '@shared/copy/consultation'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useContext } from 'react'
import { Button } from '@/components/button/button'
import { ElderMode } from '@/components/elder-mode'
import { Notice } from '@/components/notice/notice'

import { StatementCard } from './statement-card'
import './statements.scss'
import type { useDeck } from './use-deck'

interface Props {
  readonly deck: ReturnType<typeof useDeck>
  readonly open: boolean
  readonly total: number
  readonly now: number
  /** Whose report was taken last. */
  readonly reported: string
  readonly onReport: (statement: StatementView) => void
  readonly onPhoto: (url: string, all: readonly string[]) => void
}

/** The neighbours' words: a list, or one at a time where type is large. */
export function Statements({ deck, open, total, now, reported, onReport, onPhoto }: Props) {
  const oneByOne = useContext(ElderMode)
  if (deck.cards.length === 0) return <Notice {...words.noStatements} />

  const card = (statement: (typeof deck.cards)[number]) => (
    <StatementCard
      key={statement.id}
      statement={statement}
      {...deck.stateOf(statement)}
      open={open}
      now={now}
      reported={reported === statement.id}
      onChoose={deck.choose}
      onReport={onReport}
      onPhoto={onPhoto}
    />
  )
  const trouble = deck.moreProblem ? <Notice kind="problem" {...refusals[deck.moreProblem]} /> : null

  if (!oneByOne) {
    return (
      <View className="stack">
        {deck.hasEarlier ? <Button kind="plain" text={words.earlierCards} onTap={deck.earlier} /> : null}
        {deck.listed.map(card)}
        {trouble}
        {deck.hasFurther ? (
          <Button kind="plain" text={words.moreCards} onTap={() => void deck.further()} />
        ) : null}
      </View>
    )
  }

  const here = deck.place
  const statement = deck.cards[here]
  return (
    <View className="stack">
      <View className="note figures">{words.cardPlace(here + 1, Math.max(total, deck.cards.length))}</View>
      {statement ? card(statement) : null}
      {trouble}
      <View className="statements__turn">
        {here > 0 ? (
          <Button kind="plain" text={words.lastCard} onTap={() => void deck.show(here - 1)} />
        ) : null}
        {here + 1 < deck.cards.length || deck.left > 0 ? (
          <Button kind="plain" text={words.nextCard} onTap={() => void deck.show(here + 1)} />
        ) : null}
      </View>
    </View>
  )
}
