import type { WorkDesk } from '@shared/contract/handling'
import { refusals } from '@shared/copy/refusals'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { useAct } from '@/features/handling/use-act'

import { lastDays } from './days'

interface Props {
  readonly consultationId: string
  readonly desk: WorkDesk
  readonly onDone: () => void
}

const MOST = 24

/** The number that 12345 gave, copied by hand. */
export function CallForm({ consultationId, desk, onDone }: Props) {
  const [number, setNumber] = useState('')
  const days = lastDays(desk.dueFrom)
  const [calledOn, setDay] = useState(desk.dueFrom)
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct(onDone)
  const names = [words.callToday, words.callYesterday, words.callBefore]
  function send() {
    setTried(true)
    if (number.trim()) void act('work.recordCall', { consultationId, number: number.trim(), calledOn })
  }
  return (
    <>
      <View className="note words">{words.callsLead}</View>
      <TextArea
        label={words.callNumber}
        hint={words.callHint}
        value={number}
        most={MOST}
        short
        problem={tried && !number.trim() ? words.directMissing : ''}
        onChange={setNumber}
      />
      <Choices
        label={words.callDay}
        choices={days.map((key, at) => ({ key, text: names[at] ?? key }))}
        chosen={calledOn}
        onChoose={setDay}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.callSend} busy={busy} onTap={send} />
    </>
  )
}
