import { SERVICE_TIMES, SKILLS } from '@shared/contract/registration'
import type { InspectWish } from '@shared/contract/wish/inspect'
import { WISH_KINDS, WISHERS } from '@shared/contract/wish/kinds'
import type { ShowWish } from '@shared/contract/wish/show'
import { WISH_TITLE_MOST, WISH_WORDS_MOST } from '@shared/contract/wish/submit'
import { refusals } from '@shared/copy/refusals'
import { skillNames, timeNames } from '@shared/copy/registration'
import { staffWishes as words } from '@shared/copy/staff/wishes'
import { wish } from '@shared/copy/wish'
import { wisherNames, wishKindNames } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Picks } from '@/components/choices/picks'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { call } from '@/platform/call'

import { useWishAct } from './use-wish-act'

interface Props {
  readonly shown: ShowWish['wish']
  readonly inspected: InspectWish
  readonly onDone: () => void
}

const named = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  keys.map((key) => ({ key, text: names[key] }))

/** What the visitor writes for everybody, beginning with what the machine would make of the wisher's own words. */
export function VisitForm({ shown, inspected, onDone }: Props) {
  const [title, setTitle] = useState(inspected.publicTitle)
  const [text, setText] = useState(inspected.publicText)
  const [kind, setKind] = useState(shown.kind)
  const [wisher, setWisher] = useState(shown.wisher)
  const [value, setValue] = useState(String(shown.valueYuan))
  const [skill, setSkill] = useState(shown.skill)
  const [times, setTimes] = useState(shown.times)
  const { busy, refused, act } = useWishAct(onDone)

  function send() {
    const valueYuan = kind === 'goods' ? Number(value) || 0 : 0
    const found = { wisher, kind, valueYuan, skill: kind === 'goods' ? null : skill, times }
    void act(() => call('wish.visit', { wishId: shown.id, title: title.trim(), text: text.trim(), ...found }))
  }

  return (
    <View className="stack">
      <View className="heading">{words.write}</View>
      <View className="note">{words.writeLead}</View>
      <TextArea
        label={words.name}
        value={title}
        most={WISH_TITLE_MOST}
        used={wish.used(title.length, WISH_TITLE_MOST)}
        short
        onChange={(typed) => setTitle(typed.replace(/\s*\n\s*/g, ' '))}
      />
      <TextArea
        label={words.words2}
        value={text}
        most={WISH_WORDS_MOST}
        used={wish.used(text.length, WISH_WORDS_MOST)}
        onChange={setText}
      />
      <Choices label={wish.who} choices={named(WISHERS, wisherNames)} chosen={wisher} onChoose={setWisher} />
      <Choices
        label={wish.kind}
        choices={named(WISH_KINDS, wishKindNames)}
        chosen={kind}
        onChoose={setKind}
      />
      {kind === 'goods' ? (
        <Field label={wish.value} value={value} digits onChange={setValue} />
      ) : (
        <Choices
          label={wish.skillAsk}
          choices={[{ key: 'none' as const, text: wish.noSkill }, ...named(SKILLS, skillNames)]}
          chosen={skill ?? 'none'}
          onChoose={(key) => setSkill(key === 'none' ? null : key)}
        />
      )}
      <Picks
        label={wish.timesAsk}
        choices={named(SERVICE_TIMES, timeNames)}
        chosen={times}
        onChange={setTimes}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.visit} busy={busy} onTap={send} />
    </View>
  )
}
