import type { Question } from '@shared/contract/question'
import { daysLeft, lastDayText, sinceText } from '@shared/copy/dates'
import { postNames } from '@shared/copy/people'
import { questionLevels, questions as words } from '@shared/copy/questions'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import './question.scss'

interface Props {
  readonly question: Question
  readonly now: number
  /** Opens it; without it the card is the thing itself. */
  readonly onTap?: () => void
}

/** The clock as everybody reads it: until when, who has it now, and whether it was missed. */
function questionClock({ dueAt, overdue, level }: Question, now: number): string {
  if (dueAt === null) return ''
  const until = lastDayText(dueAt)
  const left = daysLeft(dueAt, now)
  if (Date.parse(dueAt) <= now) return words.over
  return overdue && level !== 'deputies' ? words.raised(until, left) : words.until(until, left)
}

/** One question with its clock or its answer. */
export function QuestionCard({ question, now, onTap }: Props) {
  const { compoundName, text, askedAt, dueAt, provisional, overdue, level, answer } = question
  const clock = questionClock(question, now)
  const from = words.from(compoundName, sinceText(askedAt, now))
  const marks = [
    ...(answer === null && overdue ? [words.overdue] : []),
    ...(answer?.late ? [words.late] : []),
  ]
  const said = answer
    ? words.answeredBy(answer.by, postNames[answer.post], sinceText(answer.at, now))
    : words.now(questionLevels[level])
  const tap = onTap ? { onTap, label: [...marks, text, from, answer ? said : clock].join(',') } : {}
  return (
    <Card className="stack" {...tap}>
      {marks.length > 0 ? (
        <View>
          {marks.map((mark) => (
            <Tag key={mark} text={mark} tone="gap" />
          ))}
        </View>
      ) : null}
      <View className="words question__text">{text}</View>
      <View className="note">{from}</View>
      {answer ? (
        <View className="question__answer stack">
          <View className="words">{answer.text}</View>
          <View className="note">{said}</View>
        </View>
      ) : (
        <View className="question__clock">
          {dueAt === null ? null : <View className="figures">{clock}</View>}
          <View className="note">{said}</View>
          {provisional ? <View className="note">{words.provisional}</View> : null}
        </View>
      )}
    </Card>
  )
}
