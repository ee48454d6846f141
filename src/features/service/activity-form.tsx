import type { PublishState } from '@shared/contract/publish'
import { SKILLS, type Skill } from '@shared/contract/registration'
import { ACTIVITY_LIMITS } from '@shared/contract/service/activity'
import { ACTIVITY_KINDS, type ActivityKind, SERVICE_MOST_MINUTES_A_DAY } from '@shared/contract/service/kinds'
import { refusals } from '@shared/copy/refusals'
import { skillNames } from '@shared/copy/registration'
import { activityKinds } from '@shared/copy/service'
import { hosting as words } from '@shared/copy/staff/service'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

import { openActivity } from './service-api'

interface Props {
  readonly compoundId: string
  readonly onSent: (state: PublishState) => void
  readonly onCancel: () => void
}

const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const NOBODY = 'nobody'

const fits = (text: string, most: number) => text.trim().length >= 1 && text.trim().length <= most
const within = (typed: string, most: number) => /^\d{1,3}$/.test(typed) && +typed >= 1 && +typed <= most

/** What, where, when and for how many: enough to come. */
export function ActivityForm({ compoundId, onSent, onCancel }: Props) {
  const [kind, setKind] = useState<ActivityKind>('tidying')
  const [skill, setSkill] = useState<Skill | typeof NOBODY>(NOBODY)
  const [form, setForm] = useState({ title: '', place: '', day: '', clock: '', minutes: '90', seats: '10' })
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()

  const wrong = {
    title: fits(form.title, ACTIVITY_LIMITS.titleMostCharacters) ? '' : words.problems.text,
    place: fits(form.place, ACTIVITY_LIMITS.placeMostCharacters) ? '' : words.problems.text,
    day: DAY.test(form.day.trim()) ? '' : words.problems.day,
    clock: CLOCK.test(form.clock.trim()) ? '' : words.problems.clock,
    minutes: within(form.minutes, SERVICE_MOST_MINUTES_A_DAY) ? '' : words.problems.minutes,
    seats: within(form.seats, ACTIVITY_LIMITS.mostSeats) ? '' : words.problems.seats,
  }
  const field = (key: keyof typeof form, label: string, hint = '', digits = false) => (
    <Field
      key={key}
      label={label}
      hint={hint}
      value={form[key]}
      digits={digits}
      problem={tried ? wrong[key] : ''}
      onChange={(value) => setForm((before) => ({ ...before, [key]: value }))}
    />
  )

  function send() {
    setTried(true)
    if (Object.values(wrong).some((problem) => problem !== '')) return
    const input = {
      compoundId,
      kind,
      ...(skill === NOBODY ? {} : { skill }),
      title: form.title.trim(),
      place: form.place.trim(),
      startsAt: new Date(`${form.day.trim()}T${form.clock.trim()}:00+08:00`).toISOString(),
      minutes: Number(form.minutes),
      seats: Number(form.seats),
    }
    void attempt(async () => onSent((await openActivity(input, intent.idOf(input))).words))
  }

  return (
    <View className="stack">
      <Choices
        label={words.kind}
        choices={ACTIVITY_KINDS.map((one) => ({ key: one, text: activityKinds[one] }))}
        chosen={kind}
        onChoose={setKind}
      />
      {field('title', words.name, words.nameHint)}
      {field('place', words.place, words.placeHint)}
      {field('day', words.day, words.dayHint)}
      {field('clock', words.clock, words.clockHint)}
      {field('minutes', words.minutes, '', true)}
      {field('seats', words.seats, '', true)}
      <Choices
        label={words.skill}
        choices={[
          { key: NOBODY, text: words.noSkill },
          ...SKILLS.map((one) => ({ key: one, text: skillNames[one] })),
        ]}
        chosen={skill}
        onChoose={setSkill}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.send} busy={busy} onTap={send} />
      <Button kind="quiet" text={words.cancel} onTap={onCancel} />
    </View>
  )
}
