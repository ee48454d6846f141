import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { ask as words } from '@shared/copy/staff/ask'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { useAttempt } from '@/platform/use-attempt'

const LEAST = 2

/** Why: a sentence to choose or to write, then the act itself. */
export function ReasonSheet({
  asked,
  onClose,
}: {
  readonly asked: AskedReason
  readonly onClose: () => void
}) {
  const { title, lead, ready, most, act, onGive } = asked
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const { busy, refused, attempt } = useAttempt()

  async function give() {
    const text = reason.trim()
    setProblem(text.length < LEAST ? refusals.REASON_NEEDED.say : '')
    if (text.length < LEAST) return
    await attempt(async () => {
      await onGive(text.replace(/\s+/g, ' '))
    })
  }

  return (
    <Sheet title={title} closeLabel={common.close} onClose={onClose}>
      <View className="note">{lead}</View>
      <Choices
        label={words.ready}
        choices={ready.map((text) => ({ key: text, text }))}
        chosen={reason}
        tall
        onChoose={setReason}
      />
      <TextArea
        label={words.own}
        value={reason}
        most={most}
        problem={problem}
        onChange={(text) => {
          setReason(text)
          setProblem('')
        }}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={act} busy={busy} onTap={() => void give()} />
      <Button kind="quiet" text={words.cancel} onTap={onClose} />
    </Sheet>
  )
}
