import type { AnswerView } from '@shared/contract/answers'
import { verdictNames, answers as words } from '@shared/copy/answers'
import { dayText } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { Tag } from '@/components/tag/tag'

import './answers.scss'

const QUOTED = 2

/** One answer with the words it answers; of many alike ones the first two are quoted. */
export function AnswerCard({ answer }: { readonly answer: AnswerView }) {
  const [whole, setWhole] = useState(false)
  const { verdict, reason, proposal, by, at, statements } = answer
  const quoted = whole ? statements : statements.slice(0, QUOTED)
  return (
    <Card>
      <Tag text={verdictNames[verdict]} tone={verdict === 'notAdopted' ? 'gap' : 'verified'} />
      {quoted.map(({ id, text }) => (
        <View key={id} className="answer__quote words">
          {words.quote(text)}
        </View>
      ))}
      {statements.length > QUOTED && !whole ? (
        <Link text={words.together(statements.length)} onTap={() => setWhole(true)} />
      ) : null}
      {proposal ? <View className="words">{words.went(proposal.number, proposal.title)}</View> : null}
      <View className="words">{words.because(reason)}</View>
      <View className="note">{words.by(by, dayText(at))}</View>
    </Card>
  )
}
