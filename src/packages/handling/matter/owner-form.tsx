import type { WorkDesk } from '@shared/contract/handling'
import { refusals } from '@shared/copy/refusals'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { useAct } from '@/features/handling/use-act'

import { someDays } from './days'
import { OwnerChoices } from './owner-choices'

interface Props {
  readonly consultationId: string
  readonly desk: WorkDesk
  /** The task that is given on; null: the whole matter is offered. */
  readonly taskId: string | null
  readonly onDone: () => void
}

/** To whom: a task with its day, or the whole matter, which she has only once she accepts. */
export function OwnerForm({ consultationId, desk, taskId, onDone }: Props) {
  const [ownerKey, setOwner] = useState<string | null>(null)
  const [dueOn, setDue] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct(onDone)
  function send() {
    setTried(true)
    if (ownerKey === null || (taskId !== null && dueOn === null)) return
    if (taskId === null) void act('work.offer', { consultationId, ownerKey })
    else void act('work.giveTask', { consultationId, taskId, ownerKey, dueOn: dueOn ?? '' })
  }
  return (
    <>
      {taskId === null ? <View className="note words">{words.offerLead}</View> : null}
      <OwnerChoices
        label={taskId === null ? words.offerTo : words.owner}
        owners={desk.owners}
        chosen={ownerKey}
        problem={tried && ownerKey === null ? words.ownerMissing : ''}
        onChoose={setOwner}
      />
      {taskId === null ? null : (
        <Choices
          label={words.due}
          choices={someDays(desk.dueFrom, desk.dueTo)}
          chosen={dueOn}
          problem={tried && dueOn === null ? words.dueMissing : ''}
          onChoose={setDue}
        />
      )}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={taskId === null ? words.offerSend : words.giveSend} busy={busy} onTap={send} />
    </>
  )
}
