import { BEHALF_RELATIONS, CONSENT_WAYS } from '@shared/contract/wish/submit'
import { describe } from '@shared/copy/residence'
import { consentNames, relationNames, wish as words } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { Choices } from '@/components/choices/choices'
import { EntrancePick } from '@/components/entrance-pick/entrance-pick'
import { Field } from '@/components/field/field'

import type { NewWish } from './use-new-wish'
import type { WishField } from './wish-draft'

interface Props {
  readonly work: NewWish
  /** Where she lives, as the choice of entrances takes it. */
  readonly stairwells: Pick<ComponentProps<typeof EntrancePick>, 'entrances' | 'loading' | 'fault'>
}

/** For whom, and that she agreed: sealed, and read by the claimant only after the claim. */
export function BehalfForm({ work, stairwells }: Props) {
  const { draft, missing, change } = work
  const lacks = (field: WishField) => (missing.includes(field) ? words.need : '')
  return (
    <View className="stack">
      <EntrancePick
        one
        label={words.stairwell}
        words={describe}
        {...stairwells}
        chosen={draft.stairwellId ? [draft.stairwellId] : []}
        problem={lacks('stairwellId')}
        onTap={(stairwellId) => change({ stairwellId })}
      />
      <Field
        label={words.room}
        value={draft.room}
        problem={lacks('room')}
        onChange={(room) => change({ room })}
      />
      <Field
        label={words.person}
        value={draft.name}
        problem={lacks('name')}
        onChange={(name) => change({ name })}
      />
      <Field label={words.phone} value={draft.phone} digits onChange={(phone) => change({ phone })} />
      <Choices
        label={words.relation}
        choices={BEHALF_RELATIONS.map((key) => ({ key, text: relationNames[key] }))}
        chosen={draft.relation}
        problem={lacks('relation')}
        onChoose={(relation) => change({ relation })}
      />
      <Choices
        label={words.consent}
        choices={CONSENT_WAYS.map((key) => ({ key, text: consentNames[key] }))}
        chosen={draft.consent}
        problem={lacks('consent')}
        onChoose={(consent) => change({ consent })}
      />
      <Field
        label={words.consentDay}
        value={draft.consentDay}
        problem={lacks('consentDay')}
        onChange={(consentDay) => change({ consentDay })}
      />
    </View>
  )
}
