import { SERVICE_TIMES, SKILLS } from '@shared/contract/registration'
import { WISH_KINDS, WISHERS } from '@shared/contract/wish/kinds'
import { HARDSHIPS, WISH_TITLE_MOST, WISH_WORDS_MOST } from '@shared/contract/wish/submit'
import { byVoice } from '@shared/copy/by-voice'
import { skillNames, timeNames } from '@shared/copy/registration'
import { hardshipNames, posterNames, wish as words } from '@shared/copy/wish'
import { wisherNames, wishKindNames } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices/choices'
import { Picks } from '@/components/choices/picks'
import { Field } from '@/components/field/field'
import { TextArea } from '@/components/text-area/text-area'

import type { NewWish } from './use-new-wish'
import type { WishField } from './wish-draft'

const named = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  keys.map((key) => ({ key, text: names[key] }))

/** What is wished for, for whom in two words, and why: the last is sealed. */
export function WishForm({ work }: { readonly work: NewWish }) {
  const { draft, missing, change } = work
  const lacks = (field: WishField) => (missing.includes(field) ? words.need : '')
  return (
    <View className="stack">
      {draft.by === 'onBehalf' ? null : (
        <Choices
          label={words.by}
          choices={named(['self', 'guardian'] as const, posterNames)}
          chosen={draft.by}
          onChoose={(by) => change({ by })}
        />
      )}
      <Choices
        label={words.kind}
        choices={named(WISH_KINDS, wishKindNames)}
        chosen={draft.kind}
        problem={lacks('kind')}
        onChoose={(kind) => change({ kind })}
      />
      <TextArea
        label={words.name}
        hint={words.nameHint}
        value={draft.title}
        most={WISH_TITLE_MOST}
        used={words.used(draft.title.length, WISH_TITLE_MOST)}
        problem={lacks('title')}
        short
        onChange={(title) => change({ title: title.replace(/\s*\n\s*/g, ' ') })}
      />
      <TextArea
        label={words.words}
        hint={words.wordsHint}
        value={draft.words}
        most={WISH_WORDS_MOST}
        used={words.used(draft.words.length, WISH_WORDS_MOST)}
        problem={lacks('words')}
        below={byVoice.speakInstead}
        onChange={(text) => change({ words: text })}
      />
      {draft.kind === 'goods' ? (
        <Field
          label={words.value}
          value={draft.value}
          digits
          problem={lacks('value')}
          onChange={(value) => change({ value })}
        />
      ) : null}
      {draft.kind === 'goods' || draft.kind === null ? null : (
        <Choices
          label={words.skillAsk}
          choices={[{ key: 'none' as const, text: words.noSkill }, ...named(SKILLS, skillNames)]}
          chosen={draft.skill ?? 'none'}
          onChoose={(skill) => change({ skill: skill === 'none' ? null : skill })}
        />
      )}
      <Picks
        label={words.timesAsk}
        choices={named(SERVICE_TIMES, timeNames)}
        chosen={draft.times}
        onChange={(times) => change({ times })}
      />
      <Choices
        label={words.who}
        choices={named(WISHERS, wisherNames)}
        chosen={draft.wisher}
        problem={lacks('wisher')}
        onChoose={(wisher) => change({ wisher })}
      />
      <View className="note">{words.whoSees}</View>
      <Choices
        label={words.hardship}
        choices={named(HARDSHIPS, hardshipNames)}
        chosen={draft.hardship}
        problem={lacks('hardship')}
        onChoose={(hardship) => change({ hardship })}
      />
      <View className="note">{words.hardshipNote}</View>
    </View>
  )
}
