import { CONSENT_VERSIONS } from '@shared/contract/consent'
import { type AskQuestion, QUESTION_MOST_CHARACTERS } from '@shared/contract/question'
import { question, askQuestion as words } from '@shared/copy/questions'
import { refusals } from '@shared/copy/refusals'
import { sending } from '@shared/copy/sending'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { Page } from '@/features/frame/page'
import { gateSheet } from '@/features/people/gate-sheet'
import { useWords } from '@/features/question/use-words'
import { call } from '@/platform/call'
import { goBack, goOn, routeAt } from '@/platform/routes'
import { useParam } from '@/platform/use-params'

import '../refusals'

interface Said extends AskQuestion {
  readonly written: string
}

/** 我要问: one question, on a page of its own, and how others read it. */
export default function AskPage() {
  const compoundId = useParam('id')
  const compoundName = useParam('name')
  const [said, setSaid] = useState<Said | null>(null)
  const work = useWords(
    `question.ask.${compoundId}`,
    async (text, requestId) => {
      await call('people.consent', { kind: 'userAgreement', version: CONSENT_VERSIONS.userAgreement })
      return call('question.ask', { compoundId, text }, requestId)
    },
    (answer, written) => setSaid({ ...answer, written }),
  )
  const toList = () =>
    routeAt(1) === 'packages/duty/questions/index'
      ? goBack()
      : goOn('packages/duty/questions/index', { id: compoundId })
  return (
    <Page
      title={words.title}
      foot={
        said ? (
          <Button text={words.back} onTap={toList} />
        ) : (
          <Button text={work.busy ? words.sending : words.send} busy={work.busy} onTap={work.send} />
        )
      }
      sheet={gateSheet(work, { compoundId, compoundName })}
    >
      {said ? (
        <View className="stack">
          <Notice {...words.done[said.state]} />
          {said.publicText === said.written ? null : (
            <Card>
              <View className="note">{words.asShown}</View>
              <View className="words">{said.publicText}</View>
            </Card>
          )}
        </View>
      ) : (
        <View className="stack">
          <View>{words.lead}</View>
          <TextArea
            label={words.label}
            hint={words.hint}
            value={work.text}
            most={QUESTION_MOST_CHARACTERS}
            used={question.used(work.text.length, QUESTION_MOST_CHARACTERS)}
            problem={work.empty ? question.empty : ''}
            onChange={work.write}
          />
          {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
          <View className="note">{words.whoSees(compoundName)}</View>
          <View className="note">{words.limit}</View>
          <View className="note">{sending.draftKept}</View>
        </View>
      )}
    </Page>
  )
}
