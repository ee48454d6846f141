import { refusals } from '@shared/copy/refusals'
import { bodies as words } from '@shared/copy/staff/bodies'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

interface Props<Reason extends string> {
  readonly lead: string
  readonly reasons: readonly Reason[]
  readonly names: Readonly<Record<Reason, string>>
  readonly yes: string
  readonly act: (reason: Reason) => Promise<unknown>
  readonly onSaved: () => void
  readonly onCancel: () => void
}

/** Something is over: why, and then it is entered. */
export function ReasonForm<Reason extends string>(props: Props<Reason>) {
  const { lead, reasons, names, yes, act, onSaved, onCancel } = props
  const [reason, setReason] = useState<Reason | null>(null)
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  function save() {
    setTried(true)
    if (reason !== null) void attempt(() => act(reason)).then((done) => done && onSaved())
  }

  return (
    <View className="stack">
      <View>{lead}</View>
      <Choices
        label={words.because}
        tall
        choices={reasons.map((key) => ({ key, text: names[key] }))}
        chosen={reason}
        problem={tried && reason === null ? words.chooseAll : ''}
        onChoose={setReason}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={yes} busy={busy} onTap={save} />
      <Button kind="quiet" text={words.cancel} onTap={onCancel} />
    </View>
  )
}
