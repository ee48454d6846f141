import { refusals } from '@shared/copy/refusals'
import { workers as words } from '@shared/copy/workers'
import { isRegistered } from '@shared/rules/workers/life'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { gateSheet, NOWHERE } from '@/features/people/gate-sheet'
import { LeavePart } from '@/features/workers/leave-part'
import { RegisterPart, type Said } from '@/features/workers/register-part'
import { RegisteredPart } from '@/features/workers/registered-part'
import { call } from '@/platform/call'
import { asksFirst } from '@/platform/refusal'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useGated } from '@/platform/use-gated'
import { useIntent } from '@/platform/use-intent'

import '../refusals'

/** 新就业群体: whoever brings and drives registers with two taps, and then finds what there is for her. */
export default function Worker() {
  const now = useNow()
  const answer = useAnswer('workers.mine', {})
  const [said, setSaid] = useState<Said>({ trade: null, communityId: null })
  const [tried, setTried] = useState(false)
  const intent = useIntent()
  const work = useGated()
  const registration = answer.data?.registration ?? null
  const registered = registration !== null && isRegistered(registration.state)
  // Whoever has not signed in yet is asked when she registers, not before.
  const stranger = answer.code !== null && asksFirst(answer.code)

  function register() {
    setTried(true)
    const { trade, communityId } = said
    if (trade === null || communityId === null) return
    const input = { communityId, trade }
    void work.run(async () => {
      await call('workers.register', input, intent.idOf(input))
      intent.forget()
      answer.reload()
    })
  }

  const form = <RegisterPart said={said} tried={tried} onSay={setSaid} />
  return (
    <Page
      title={words.title}
      foot={
        registered ? (
          registration.state === 'accepted' ? (
            <Button text={words.seen} onTap={() => goTo('packages/community/seen/index', {})} />
          ) : null
        ) : answer.data || stranger ? (
          <Button text={registration ? words.again : words.register} busy={work.busy} onTap={register} />
        ) : null
      }
      sheet={gateSheet(work, NOWHERE)}
    >
      <View className="title">{words.lead}</View>
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
      {stranger ? (
        form
      ) : (
        <Answered answer={answer} now={now} lines={[60, 90, 0, 60, 100, 100]}>
          {(mine) => (
            <View className="stack">
              {mine.registration ? <RegisteredPart mine={mine} registration={mine.registration} /> : null}
              {registered ? <LeavePart onLeft={answer.reload} /> : form}
            </View>
          )}
        </Answered>
      )}
    </Page>
  )
}
