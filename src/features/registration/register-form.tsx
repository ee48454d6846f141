import type { MyResidence } from '@shared/contract/people'
import { refusals } from '@shared/copy/refusals'
import { registerForm as words } from '@shared/copy/registration'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { asksFirst } from '@/platform/refusal'

import { SkillPicks } from './skill-picks'
import type { RegisterForm as Form } from './use-register'

interface Props {
  readonly form: Form
  readonly residences: readonly MyResidence[]
  readonly compoundId: string
}

/** Name, unit, what she can do and when: nothing else is asked, and no file is taken. */
export function RegisterForm({ form, residences, compoundId }: Props) {
  const { tried, refused } = form
  return (
    <View className="stack">
      {residences.length > 1 ? (
        <Choices
          tall
          label={words.where}
          choices={residences.map(({ compound }) => ({ key: compound.id, text: compound.name }))}
          chosen={compoundId}
          onChoose={form.setCompoundId}
        />
      ) : (
        <View className="heading">{residences[0]?.compound.name}</View>
      )}
      <Field
        label={words.name}
        hint={words.nameHint}
        value={form.name}
        problem={tried && !form.nameFits ? words.nameProblem : ''}
        onChange={form.setName}
      />
      <View className="note">{words.nameMeaning}</View>
      <Field
        label={words.unit}
        hint={words.unitHint}
        value={form.unit}
        problem={tried && !form.unitFits ? words.unitProblem : ''}
        onChange={form.setUnit}
      />
      {form.suggested.length > 0 ? (
        <List>
          {form.suggested.map(({ id, name, communityName }) => (
            <Row key={id} text={name} note={words.unitIn(communityName)} onTap={() => form.setUnit(name)} />
          ))}
        </List>
      ) : null}
      <View className="note">
        {form.chosen ? words.unitIn(form.chosen.communityName) : words.unitMeaning}
      </View>
      <SkillPicks draft={form.draft} tried={tried} onChange={form.setDraft} />
      {refused && !asksFirst(refused) && refused !== 'PARTY_CONSENT_NEEDED' ? (
        <Notice kind="problem" {...refusals[refused]} />
      ) : null}
    </View>
  )
}
