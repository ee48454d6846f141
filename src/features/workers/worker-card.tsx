import {
  WORKER_REASONS,
  type WorkerDecision,
  type WorkerReason,
  type WorkerRow,
} from '@shared/contract/workers'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { workerDesk as words } from '@shared/copy/staff/workers'
import { workerReasons, workerTrades } from '@shared/copy/workers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

interface Props {
  readonly worker: WorkerRow
  readonly state: 'waiting' | 'accepted'
  readonly now: number
  readonly onDecided: () => void
}

/** One registration by its number: accepted with one tap, anything else with a reason that she reads. */
export function WorkerCard({ worker: { id, number, trade, askedAt }, state, now, onDecided }: Props) {
  const [asking, setAsking] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()
  const decision: WorkerDecision = state === 'waiting' ? 'refuse' : 'end'

  function decide(what: WorkerDecision, reason?: WorkerReason) {
    const input = { registrationId: id, decision: what, ...(reason ? { reason } : {}) }
    void attempt(() => call('workers.decide', input, intent.idOf(input))).then(
      (decided) => decided && onDecided(),
    )
  }

  return (
    <Card>
      <View className="stack">
        <View>
          <View className="heading figures">{words.number(number)}</View>
          <View className="note">{words.asked(workerTrades[trade], sinceText(askedAt, now))}</View>
        </View>
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        {asking ? (
          <>
            <Choices
              label={words.reason}
              choices={WORKER_REASONS.map((key) => ({ key, text: workerReasons[key] }))}
              chosen={null}
              tall
              onChoose={(reason) => decide(decision, reason)}
            />
            <View className="note">{words.reasonMeaning}</View>
            <Button kind="quiet" text={words.back} onTap={() => setAsking(false)} />
          </>
        ) : (
          <>
            {state === 'waiting' ? (
              <Button kind="plain" text={words.accept} busy={busy} onTap={() => decide('accept')} />
            ) : null}
            <Button
              kind="quiet"
              text={state === 'waiting' ? words.refuse : words.end}
              busy={busy}
              onTap={() => setAsking(true)}
            />
          </>
        )}
      </View>
    </Card>
  )
}
