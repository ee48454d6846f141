import { RECEPTION_MINUTES, type ReceptionDesk, type ReceptionMinutes } from '@shared/contract/reception'
import { receptionDesk as words } from '@shared/copy/reception'
import { refusals } from '@shared/copy/refusals'
import { momentOf } from '@shared/rules/reception/plan'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { useAct } from '@/features/reception/use-act'
import { call } from '@/platform/call'

interface Props {
  readonly communityId: string
  readonly offices: ReceptionDesk['offices']
  readonly onDone: () => void
}

const SLOTS = ['4', '6', '8', '10', '12', '16'] as const

/** The month's day, its slots and its place; nothing of it is typed but day and hour. */
export function SetDay({ communityId, offices, onDone }: Props) {
  const [day, setDay] = useState('')
  const [from, setFrom] = useState('09:00')
  const [slots, setSlots] = useState<(typeof SLOTS)[number]>('8')
  const [minutes, setMinutes] = useState<ReceptionMinutes>(15)
  const [office, setOffice] = useState(offices[0]?.id ?? null)
  const [asked, setAsked] = useState(false)
  const work = useAct(onDone)
  const dayIsGood = momentOf(day.trim(), '00:00') !== undefined
  const fromIsGood = momentOf('2026-01-01', from.trim()) !== undefined
  if (offices.length === 0) return <Notice {...words.noOffice} />

  function send() {
    setAsked(true)
    if (!dayIsGood || !fromIsGood || office === null) return
    void work.run(() =>
      call('reception.set', {
        communityId,
        day: day.trim(),
        from: from.trim(),
        slots: Number(slots),
        minutes,
        officeId: office,
      }),
    )
  }
  return (
    <Card className="stack">
      <View className="heading">{words.set}</View>
      <View className="note">{words.setLead}</View>
      <Field
        label={words.day}
        hint={words.dayHint}
        value={day}
        problem={asked && !dayIsGood ? words.dayProblem : ''}
        onChange={setDay}
      />
      <Field
        label={words.from}
        hint={words.fromHint}
        value={from}
        problem={asked && !fromIsGood ? words.fromProblem : ''}
        onChange={setFrom}
      />
      <Choices
        label={words.slots}
        grid
        choices={SLOTS.map((key) => ({ key, text: words.slotsOf(Number(key)) }))}
        chosen={slots}
        onChoose={setSlots}
      />
      <Choices
        label={words.minutes}
        grid
        choices={RECEPTION_MINUTES.map((one) => ({ key: String(one), text: words.minutesOf(one) }))}
        chosen={String(minutes)}
        onChoose={(key) => setMinutes(Number(key) as ReceptionMinutes)}
      />
      <Choices
        label={words.office}
        tall
        choices={offices.map(({ id, name }) => ({ key: id, text: name }))}
        chosen={office}
        onChoose={setOffice}
      />
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
      {work.done ? <Notice kind="strip" say={words.done} /> : null}
      <Button text={work.busy ? words.acting : words.act} busy={work.busy} onTap={send} />
    </Card>
  )
}
