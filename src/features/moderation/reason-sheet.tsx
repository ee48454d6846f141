import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { ask as words } from '@shared/copy/staff/ask'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { useAttempt } from '@/platform/use-attempt'

export interface Asked {
  readonly title: string
  readonly lead: string
  /** Ready sentences: one tap instead of typing. */
  readonly ready: readonly string[]
  readonly most: number
  readonly act: string
  /** Does it; what is refused is said in the sheet, and what was written stays. */
  readonly onGive: (reason: string) => Promise<void>
}

const LEAST = 2

/** Why: a sentence to choose or to write, then the act itself. */
export function ReasonSheet({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
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
