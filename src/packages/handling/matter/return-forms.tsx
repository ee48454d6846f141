import type { Work } from '@shared/contract/handling'
import { NOT_MINE_REASONS, type NotMineReason } from '@shared/contract/work-task'
import { notMineReasons } from '@shared/copy/handling'
import { refusals } from '@shared/copy/refusals'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Picks } from '@/components/choices/picks'
import { Notice } from '@/components/notice/notice'
import { useAct } from '@/features/handling/use-act'

interface Props {
  readonly consultationId: string
  readonly onDone: () => void
}

/** 'Not mine', with a reason. */
export function NotMineForm({ consultationId, taskId, onDone }: Props & { readonly taskId: string }) {
  const [reason, setReason] = useState<NotMineReason | null>(null)
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct(onDone)
  function send() {
    setTried(true)
    if (reason) void act('work.settleTask', { consultationId, taskId, as: 'notMine', reason })
  }
  return (
    <>
      <View className="note words">{words.notMineLead}</View>
      <Choices
        label={words.notMineWhy}
        choices={NOT_MINE_REASONS.map((key) => ({ key, text: notMineReasons[key] }))}
        chosen={reason}
        problem={tried && !reason ? words.whyMissing : ''}
        onChoose={setReason}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.giveBack} busy={busy} onTap={send} />
    </>
  )
}

/** The community secretary went to look: which tasks are not done after all. */
export function SendBackForm({ consultationId, work, onDone }: Props & { readonly work: Work }) {
  const [taskIds, setTasks] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct(onDone)
  const done = work.tasks.filter(({ round, state }) => round === work.reopened && state === 'done')
  function send() {
    setTried(true)
    if (taskIds.length > 0) void act('work.sendBack', { consultationId, taskIds })
  }
  return (
    <>
      <Picks
        label={words.sendBackLead}
        tall
        choices={done.map(({ id, what }) => ({ key: id, text: what }))}
        chosen={taskIds}
        problem={tried && taskIds.length === 0 ? words.whyMissing : ''}
        onChange={setTasks}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.sendBackSend} busy={busy} onTap={send} />
    </>
  )
}
