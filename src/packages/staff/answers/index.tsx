import { type AnswerStatements, STATEMENTS_AN_ANSWER } from '@shared/contract/answers'
import { staffAnswers as words } from '@shared/copy/staff/answers'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { AnswerSheet } from '@/features/answers/answer-sheet'
import { StatementGroups } from '@/features/answers/statement-groups'
import { useAnswering } from '@/features/answers/use-answering'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { scrollTo } from '@/platform/scroll'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** Every sentence gets an answer before 议事项 closes: alike ones are picked together and answered once. */
export default function AnswersPage() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('statement.unanswered', { consultationId })
  const [picked, setPicked] = useState<readonly string[]>([])
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState<AnswerStatements | null>(null)
  const work = useAnswering(consultationId, (answered) => {
    setDone(answered)
    setAsking(false)
    setPicked([])
    answer.reload()
    scrollTo('#answering')
  })
  const groups = answer.data?.groups ?? []
  const there = groups.flat().map(({ id }) => id)
  const chosen = picked.filter((id) => there.includes(id))
  const tooMany = chosen.length > STATEMENTS_AN_ANSWER

  return (
    <Page
      title={staffTitles.answers}
      foot={
        answer.data?.open && chosen.length > 0 && !tooMany ? (
          <Button text={words.picked(chosen.length)} onTap={() => setAsking(true)} />
        ) : null
      }
      sheet={
        asking && answer.data ? (
          <AnswerSheet
            work={work}
            statementIds={chosen}
            proposals={answer.data.proposals}
            onClose={() => setAsking(false)}
          />
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={[60, 40, 0, 90, 80, 0, 90, 80]}>
        {({ title, total, waiting, open }) => (
          <View className="stack">
            <View id="answering" className="title words">
              {title}
            </View>
            {done ? <Notice kind="strip" say={words.done[done.state]} /> : null}
            {total > 0 ? <View className="heading figures">{words.left(total)}</View> : null}
            {total > 0 ? <View className="note">{words.lead}</View> : null}
            {total === 0 && waiting.length === 0 ? <Notice {...words.clear} /> : null}
            {open ? (
              <StatementGroups
                groups={groups}
                picked={chosen}
                problem={tooMany ? words.tooMany(STATEMENTS_AN_ANSWER) : ''}
                onPick={(next) => {
                  setDone(null)
                  setPicked(next)
                }}
              />
            ) : (
              <View className="note">{words.over}</View>
            )}
            {waiting.length > 0 ? <View className="heading">{words.waiting}</View> : null}
            {waiting.map(({ answerId, reason, statements, state }) => (
              <Card key={answerId}>
                <Tag text={words.waitingStates[state]} />
                <View className="words">{reason}</View>
                <View className="note">{words.covers(statements)}</View>
              </Card>
            ))}
          </View>
        )}
      </Answered>
    </Page>
  )
}
