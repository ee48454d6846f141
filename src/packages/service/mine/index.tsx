import { registration as words } from '@shared/copy/registration'
import { useState } from 'react'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { EndSheet } from '@/features/registration/end-sheet'
import { MyRegistrationFoot } from '@/features/registration/my-registration-foot'
import { MyRegistrationView } from '@/features/registration/my-registration-view'
import { PromiseSheet } from '@/features/registration/promise-sheet'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

const NOTHING = {}

/** 双报到: where she is registered, what is missing, and what comes next. */
export default function MyRegistration() {
  const now = useNow()
  const answer = useAnswer('registration.mine', NOTHING)
  const [asking, setAsking] = useState<'promise' | 'end' | 'withdraw' | null>(null)
  const done = () => {
    setAsking(null)
    answer.reload()
  }
  const close = () => setAsking(null)
  const registration = answer.data?.registration ?? null
  return (
    <Page
      title={words.title}
      foot={
        answer.data ? (
          <MyRegistrationFoot answer={answer.data} onPromise={() => setAsking('promise')} />
        ) : null
      }
      sheet={
        asking === 'promise' ? (
          <PromiseSheet onDone={done} onClose={close} />
        ) : asking ? (
          <EndSheet verb={asking} onDone={done} onClose={close} />
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={[50, 90, 60, 0, 40, 90]}>
        {(data) => (
          <MyRegistrationView
            answer={data}
            registration={registration}
            onChanged={answer.reload}
            onEnd={(verb) => setAsking(verb)}
          />
        )}
      </Answered>
    </Page>
  )
}
