import type { PropertyView } from '@shared/contract/bodies'
import { refusals } from '@shared/copy/refusals'
import { bodies as words } from '@shared/copy/staff/bodies'
import { typedDay } from '@shared/rules/calendar/typed-day'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { recordProperty } from './bodies-api'

interface Props {
  readonly compoundId: string
  readonly property: PropertyView | null
  readonly now: number
  readonly onSaved: () => void
  readonly onCancel: () => void
}

const NAME = /^[\p{Script=Han}A-Za-z0-9()（）·]{2,30}$/u

/** Who serves the compound since when, and which Party committee of the trade leads it. */
export function PropertyForm({ compoundId, property, now, onSaved, onCancel }: Props) {
  const [name, setName] = useState(property?.name ?? '')
  const [day, setDay] = useState(property?.since ?? '')
  const [industry, setIndustry] = useState(property?.industrySupervisor ?? '')
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const since = typedDay(day)
  const isPast = since !== null && Date.parse(`${since}T00:00:00+08:00`) <= now
  const led = industry.trim()
  const ledFits = led === '' || NAME.test(led)

  function save() {
    setTried(true)
    if (!NAME.test(name.trim()) || !isPast || since === null || !ledFits) return
    const entered = { name: name.trim(), since, industrySupervisor: led === '' ? null : led }
    void attempt(() => recordProperty({ compoundId, property: entered })).then((done) => done && onSaved())
  }

  return (
    <View className="stack">
      <View className="note">{words.propertyMeaning}</View>
      <Field
        label={words.propertyName}
        value={name}
        problem={tried && !NAME.test(name.trim()) ? words.propertyNameWrong : ''}
        onChange={setName}
      />
      <Field
        label={words.since}
        hint={words.dayHint}
        value={day}
        problem={tried && !isPast ? words.dayWrong : ''}
        onChange={setDay}
      />
      <Field
        label={words.industry}
        hint={words.industryHint}
        value={industry}
        problem={tried && !ledFits ? words.propertyNameWrong : ''}
        onChange={setIndustry}
      />
      <View className="note">{words.industryMeaning}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.record} busy={busy} onTap={save} />
      <Button kind="quiet" text={words.cancel} onTap={onCancel} />
    </View>
  )
}
