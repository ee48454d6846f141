import type { StatementAnswer } from '@shared/contract/answers'
import { verdictNames, answers as words } from '@shared/copy/answers'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'

import './answer-line.scss'

interface Props {
  readonly answer: StatementAnswer
  /** With the reason in full, for her own words. */
  readonly whole?: boolean
}

/** What became of words, below them. */
export function AnswerLine({ answer, whole = false }: Props) {
  const { verdict, proposal, reason, by } = answer
  return (
    <View className="answer-line">
      <Tag text={verdictNames[verdict]} tone={verdict === 'notAdopted' ? 'gap' : 'verified'} />
      {proposal ? <View className="words">{words.went(proposal.number, proposal.title)}</View> : null}
      {whole || !proposal ? <View className="words">{words.because(reason)}</View> : null}
      {whole ? <View className="note">{words.saidBy(by)}</View> : null}
    </View>
  )
}
