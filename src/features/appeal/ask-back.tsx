import { QUESTION_MOST_CHARACTERS } from '@shared/contract/review'
import { verdict as words } from '@shared/copy/appeal-verdict'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { TextArea } from '@/components/text-area/text-area'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import type { Gated } from '@/platform/use-gated'
import { answerBack } from './appeal-api'

interface Props {
  readonly appealId: string
  readonly question: string
  readonly work: Gated
  readonly onDone: () => void
}

/** The secretary's question and room for her answer, which survives a closed page. */
export function AskBack({ appealId, question, work, onDone }: Props) {
  const key = `answer:${appealId}`
  const [text, setText] = useState(() => recallDraft<string>(key) ?? '')
  const [problem, setProblem] = useState('')

  function change(next: string) {
    setText(next)
    setProblem('')
    keepDraft(key, next)
  }

  function send() {
    if (text.trim() === '') return setProblem(words.answerEmpty)
    void work.run(async () => {
      await answerBack(appealId, text.trim())
      dropDraft(key)
      onDone()
    })
  }

  return (
    <Card>
      <View className="stack">
        <View>
          <View className="note">{words.question}</View>
          <View className="heading words">{question}</View>
        </View>
        <TextArea
          label={words.answer}
          hint={words.answerHint}
          value={text}
          most={QUESTION_MOST_CHARACTERS}
          used={words.answerLeft(QUESTION_MOST_CHARACTERS - text.length)}
          problem={problem}
          onChange={change}
        />
        <Button text={words.send} busy={work.busy} onTap={send} />
      </View>
    </Card>
  )
}
