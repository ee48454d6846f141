import type { ListQuestions } from '@shared/contract/question'
import { questionStates, question as single, questions as words } from '@shared/copy/questions'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { Bench } from '@/features/question/bench'
import { QuestionCard } from '@/features/question/question-card'
import { useQuestions } from '@/features/question/use-questions'
import { goTo } from '@/platform/routes'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** What neighbours of a community asked 两代表一委员, with the clock that everybody reads. */
export default function QuestionsPage() {
  const now = useNow()
  const placeId = useParam('id')
  const [shown, setShown] = useState<'waiting' | 'answered'>('waiting')
  const { answer, questions, hasMore, busy, refused, more } = useQuestions(placeId, shown === 'answered')
  const compound = answer.data?.compound ?? null
  const open = (id: string) => goTo('packages/duty/question/index', { id })

  function empty() {
    if (shown === 'answered') return words.noneAnswered
    return compound ? words.noneWaiting : words.noneWaitingHere
  }
  return (
    <Page
      title={words.title}
      foot={
        compound ? <Button text={words.ask} onTap={() => goTo('packages/duty/ask/index', compound)} /> : null
      }
    >
      <Answered answer={answer} now={now} lines={[80, 60, 0, 50, 0, 90, 60, 40, 0, 90, 60]}>
        {(list: ListQuestions) => (
          <View className="stack">
            <Bench
              list={list}
              onReception={compound ? () => goTo('packages/duty/reception/index', { id: compound.id }) : null}
            />
            {list.mine.length > 0 ? (
              <View className="stack">
                <View className="heading">{words.mine}</View>
                <List>
                  {list.mine.map(({ id, text, state, reason }) => (
                    <Row
                      key={id}
                      text={text}
                      note={questionStates[state] + (reason ? ` · ${single.reason(reason)}` : '')}
                      onTap={() => open(id)}
                    />
                  ))}
                </List>
              </View>
            ) : null}
            <Choices
              label={words.choose}
              labelHidden
              grid
              choices={[
                { key: 'waiting', text: words.waiting },
                { key: 'answered', text: words.answered },
              ]}
              chosen={shown}
              onChoose={setShown}
            />
            {questions.length === 0 ? <Notice {...empty()} /> : null}
            {questions.map((one) => (
              <QuestionCard key={one.id} question={one} now={now} onTap={() => open(one.id)} />
            ))}
            {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
            {hasMore ? <Button kind="plain" text={words.more} busy={busy} onTap={more} /> : null}
          </View>
        )}
      </Answered>
    </Page>
  )
}
