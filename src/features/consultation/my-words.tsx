import type { MyStatement } from '@shared/contract/statement'
import { mySaying as words } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'

import { MyStatementCard } from './my-statement-card'
import { waitingWords } from './statement-api'
import { useMyWords } from './use-my-words'

interface Props {
  readonly consultationId: string
  readonly now: number
  readonly onContest: (statement: MyStatement) => void
}

const SHOWN = 3

/** My own words in this matter, above the neighbours': the newest three, and the way to all. */
export function MyWords({ consultationId, now, onContest }: Props) {
  const said = useMyWords(consultationId).data?.statements ?? []
  const waiting = waitingWords(consultationId)
  if (said.length === 0 && !waiting) return null
  return (
    <View className="stack">
      <View className="heading">{words.title}</View>
      {waiting ? (
        <Card>
          <Tag text={words.waiting} />
          <View className="words">{waiting.text}</View>
          <View className="note">{words.waitingWhy}</View>
        </Card>
      ) : null}
      {said.slice(0, SHOWN).map((statement) => (
        <MyStatementCard key={statement.id} statement={statement} now={now} onContest={onContest} />
      ))}
      {said.length > SHOWN ? (
        <Link text={words.all} onTap={() => goTo('packages/me/statements/index', {})} />
      ) : null}
    </View>
  )
}
