import type { ShowQuestion } from '@shared/contract/question'
import { questionStates, question as words } from '@shared/copy/questions'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { AnswerForm } from '@/features/question/answer-form'
import { QuestionCard } from '@/features/question/question-card'
import { call } from '@/platform/call'
import { useAnswer } from '@/platform/use-answer'
import { useAttempt } from '@/platform/use-attempt'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** One question with its answer; those who answer for it write theirs right here. */
export default function QuestionPage() {
  const now = useNow()
  const questionId = useParam('id')
  const answer = useAnswer('question.show', { questionId })
  const { busy, refused, attempt } = useAttempt()
  const [withdrawn, setWithdrawn] = useState(false)

  const withdraw = () =>
    attempt(async () => {
      await call('question.withdraw', { questionId })
      setWithdrawn(true)
    })

  const inside = ({ question, mine, may, draft }: ShowQuestion) => (
    <View className="stack">
      {question ? (
        <QuestionCard question={question} now={now} />
      ) : mine ? (
        <Card className="stack">
          <View className="words">{mine.text}</View>
          <View className="note">{questionStates[mine.state]}</View>
          {mine.reason ? <View className="note">{words.reason(mine.reason)}</View> : null}
        </Card>
      ) : null}
      {draft ? (
        <View className="stack">
          <Notice
            kind="strip"
            say={words.answerState[draft.state]}
            next={draft.reason ? words.reason(draft.reason) : ''}
          />
          <Card>
            <View className="words">{draft.text}</View>
          </Card>
        </View>
      ) : null}
      {may.includes('answer') ? <AnswerForm questionId={questionId} onDone={answer.reload} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {may.includes('withdraw') ? (
        <Button
          kind="quiet"
          text={busy ? words.withdrawing : words.withdraw}
          busy={busy}
          onTap={() => void withdraw()}
        />
      ) : null}
    </View>
  )
  return (
    <Page title={words.title}>
      {withdrawn ? (
        <Notice {...words.withdrawn} />
      ) : (
        <Answered answer={answer} now={now} lines={[90, 80, 40, 0, 60, 40]}>
          {inside}
        </Answered>
      )}
    </Page>
  )
}
