import { RESIDENCY_KINDS } from '@shared/contract/ladder'
import { AGE_GROUPS, MINORS } from '@shared/contract/residence'
import { common } from '@shared/copy/common'
import { residencyNames } from '@shared/copy/people'
import { refusals } from '@shared/copy/refusals'
import { describe as words } from '@shared/copy/residence'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'

import { DescribeCheck } from './describe-check'
import { type DescribeHomeForm, nameFits, roomFits } from './use-describe-home'

/** One question a screen, the answer as large as a thumb; what is typed may be looked at again. */
export function DescribeHome({ form }: { readonly form: DescribeHomeForm }) {
  const { stairwells, refused } = form
  if (!stairwells) {
    if (refused) return <Notice {...refusals[refused]} act={{ text: common.tryAgain, onTap: form.reload }} />
    return <Skeleton label={common.loading} lines={[40, 60, 0, 90, 90, 90]} />
  }
  if (stairwells.length === 0) return <Notice {...words.noStairwells} />
  return (
    <View className="stack">
      <View className="note figures">{words.progress(form.place, form.total)}</View>
      <Asked form={form} stairwells={stairwells} />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {form.place > 1 ? <Link text={words.back} onTap={form.back} /> : null}
    </View>
  )
}

interface AskedProps {
  readonly form: DescribeHomeForm
  readonly stairwells: NonNullable<DescribeHomeForm['stairwells']>
}

function Asked({ form, stairwells }: AskedProps) {
  const { answers, question } = form
  switch (question) {
    case 'building':
      return (
        <>
          <View className="title">{words.building}</View>
          <Choices
            grid
            labelHidden
            label={words.building}
            choices={[...new Set(stairwells.map(({ building }) => building))].map((building) => ({
              key: String(building),
              text: words.buildingName(building),
            }))}
            chosen={answers.building === null ? null : String(answers.building)}
            onChoose={(building) => form.choose({ building: Number(building), stairwellId: '' }, 'entrance')}
          />
        </>
      )
    case 'entrance':
      return (
        <>
          <View className="title">{words.entrance}</View>
          <Choices
            grid
            labelHidden
            label={words.entrance}
            choices={stairwells
              .filter(({ building }) => building === answers.building)
              .map(({ id, unitEntrance }) => ({ key: id, text: words.entranceChoice(unitEntrance) }))}
            chosen={answers.stairwellId}
            onChoose={(stairwellId) => form.choose({ stairwellId }, 'room')}
          />
        </>
      )
    case 'room':
      return (
        <Typed
          form={form}
          label={words.room}
          hint={words.roomHint}
          note={words.roomMeaning}
          value={answers.room}
          problem={answers.room === '' || roomFits(answers.room) ? '' : words.roomProblem}
          onChange={(room) => form.write({ room })}
        />
      )
    case 'name':
      return (
        <Typed
          form={form}
          label={words.name}
          hint={words.nameHint}
          note={words.nameMeaning}
          value={answers.name}
          problem={answers.name.trim().length < 2 || nameFits(answers.name) ? '' : words.nameProblem}
          onChange={(name) => form.write({ name })}
        />
      )
    case 'kind':
      return (
        <>
          <View className="title">{words.kind}</View>
          <Choices
            tall
            labelHidden
            label={words.kind}
            choices={RESIDENCY_KINDS.map((kind) => ({
              key: kind,
              text: residencyNames[kind],
              note: words.kindNotes[kind],
            }))}
            chosen={answers.kind}
            onChoose={(kind) => form.choose({ kind }, 'age')}
          />
        </>
      )
    case 'age':
      return (
        <>
          <View className="title">{words.age}</View>
          <Choices
            tall
            labelHidden
            label={words.age}
            choices={AGE_GROUPS.map((age) => ({ key: age, text: words.ages[age] }))}
            chosen={answers.age}
            onChoose={(age) =>
              form.choose({ age }, age === 'under14' ? 'age' : MINORS.includes(age) ? 'guardian' : 'check')
            }
          />
          {answers.age === 'under14' ? <Notice kind="strip" {...words.under14} /> : null}
        </>
      )
    case 'guardian':
      return (
        <Typed
          form={form}
          label={words.guardian}
          hint={words.nameHint}
          note={words.guardianMeaning}
          value={answers.guardian}
          problem={answers.guardian.trim().length < 2 || nameFits(answers.guardian) ? '' : words.nameProblem}
          onChange={(guardian) => form.write({ guardian })}
        />
      )
    case 'check':
      return <DescribeCheck form={form} stairwells={stairwells} />
  }
}

interface TypedProps {
  readonly form: DescribeHomeForm
  readonly label: string
  readonly hint: string
  readonly note: string
  readonly value: string
  readonly problem: string
  readonly onChange: (value: string) => void
}

function Typed({ form, label, hint, note, value, problem, onChange }: TypedProps) {
  return (
    <>
      <View className="title">{label}</View>
      <Field
        label={label}
        labelHidden
        hint={hint}
        value={value}
        problem={problem}
        onChange={onChange}
        onDone={() => form.ready && form.next()}
      />
      <View className="note">{note}</View>
    </>
  )
}
