import { QUESTION_ANSWER_MOST_CHARACTERS } from '@shared/contract/question'
import { question as words } from '@shared/copy/questions'
import { refusals } from '@shared/copy/refusals'
import { sending } from '@shared/copy/sending'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { call } from '@/platform/call'

import { useWords } from './use-words'

interface Props {
  readonly questionId: string
  readonly onDone: () => void
}

/** The one answer, by surname and title, where everybody reads it. */
export function AnswerForm({ questionId, onDone }: Props) {
  const work = useWords(
    `question.answer.${questionId}`,
    (text, requestId) => call('question.answer', { questionId, text }, requestId),
    onDone,
  )
  return (
    <View className="stack">
      <View className="heading">{words.answer}</View>
      <View className="note">{words.answerLead}</View>
      <TextArea
        label={words.answer}
        labelHidden
        hint={words.answerHint}
        value={work.text}
        most={QUESTION_ANSWER_MOST_CHARACTERS}
        used={words.used(work.text.length, QUESTION_ANSWER_MOST_CHARACTERS)}
        problem={work.empty ? words.empty : ''}
        onChange={work.write}
      />
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
      <Button text={work.busy ? words.sending : words.send} busy={work.busy} onTap={work.send} />
      <View className="note">{sending.draftKept}</View>
    </View>
  )
}
