import {
  ANSWERING_RESIDENTS,
  type AnsweringResident,
  DONE_VERDICTS,
  type DoneVerdict,
} from '@shared/contract/handling'
import { BY_HAND_REASONS, type ByHandReason } from '@shared/contract/session/check-in'
import { answeringResidents, doneVerdicts } from '@shared/copy/handling'
import { refusals } from '@shared/copy/refusals'
import { byHandReasons } from '@shared/copy/session'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { useAct } from '@/features/handling/use-act'

interface Props {
  readonly consultationId: string
  readonly onDone: () => void
}

/** What a resident without a phone said of the work: chosen, so that nobody puts words into her mouth. */
export function RecordForm({ consultationId, onDone }: Props) {
  const [who, setWho] = useState<AnsweringResident | null>(null)
  const [verdict, setVerdict] = useState<DoneVerdict | null>(null)
  const [reason, setReason] = useState<ByHandReason | null>(null)
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct(onDone)
  const missing = !who || !verdict || !reason
  function send() {
    setTried(true)
    if (who && verdict && reason) void act('work.recordAnswer', { consultationId, who, verdict, reason })
  }
  return (
    <>
      <View className="note words">{words.recordLead}</View>
      <Choices
        label={words.recordWho}
        choices={ANSWERING_RESIDENTS.map((key) => ({ key, text: answeringResidents[key] }))}
        chosen={who}
        onChoose={setWho}
      />
      <Choices
        label={words.recordVerdict}
        choices={DONE_VERDICTS.map((key) => ({ key, text: doneVerdicts[key] }))}
        chosen={verdict}
        onChoose={setVerdict}
      />
      <Choices
        label={words.recordReason}
        choices={BY_HAND_REASONS.map((key) => ({ key, text: byHandReasons[key] }))}
        chosen={reason}
        problem={tried && missing ? words.recordMissing : ''}
        onChoose={setReason}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.recordSend} busy={busy} onTap={send} />
    </>
  )
}
