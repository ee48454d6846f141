import type { ConsultationPage } from '@shared/contract/consultation'
import { ASSEMBLY_RESULTS, type AssemblyResult } from '@shared/contract/statutory'
import { refusals } from '@shared/copy/refusals'
import { statutoryDesk as words } from '@shared/copy/staff/statutory'
import { assemblyResults, statutory } from '@shared/copy/statutory'
import { typedDay } from '@shared/rules/calendar/typed-day'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'

interface Props {
  readonly page: ConsultationPage
  readonly onKept: () => void
}

/** What the owners' assembly answered, as somebody was told. */
export function AssemblyForm({ page, onKept }: Props) {
  const [result, setResult] = useState<AssemblyResult | null>(null)
  const [day, setDay] = useState('')
  const [kept, setKept] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const held = result !== null && result !== 'notHeld'
  const heldOn = held ? typedDay(day) : null
  const known = page.statutory?.assembly ?? null

  async function keep() {
    if (result === null) return
    await attempt(async () => {
      await call('statutory.result', { consultationId: page.id, result, heldOn })
      setKept(true)
      onKept()
    })
  }

  return (
    <View className="stack">
      <View>{words.resultLead}</View>
      {known ? (
        <Notice kind="strip" say={statutory.resultOn(assemblyResults[known.result], known.heldOn)} />
      ) : null}
      <Choices
        label={words.result}
        tall
        choices={ASSEMBLY_RESULTS.map((key) => ({ key, text: assemblyResults[key] }))}
        chosen={result}
        onChoose={setResult}
      />
      {held ? (
        <Field
          label={words.day}
          hint={words.dayHint}
          value={day}
          problem={day !== '' && heldOn === null ? words.needDay : ''}
          onChange={setDay}
        />
      ) : null}
      {kept ? <Notice kind="strip" say={words.kept} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.keep}
        busy={busy || result === null || (held && heldOn === null)}
        onTap={() => void keep()}
      />
    </View>
  )
}
