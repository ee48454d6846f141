import type { CompoundProfile } from '@shared/contract/community'
import { TOPIC_CATEGORIES } from '@shared/contract/consultation'
import {
  ASKING_DAYS,
  BODY_MOST_CHARACTERS,
  OPENING_MOST_PHOTOS,
  TITLE_MOST_CHARACTERS,
} from '@shared/contract/opening'
import { categoryNames } from '@shared/copy/consultation'
import { dayText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { sending } from '@shared/copy/sending'
import { opening as words } from '@shared/copy/staff/opening'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { PhotoPicker } from '@/components/photo-picker/photo-picker'
import { TextArea } from '@/components/text-area/text-area'
import { choosePictures } from '@/platform/pictures'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { TemplateChoice } from './template-choice'
import type { useOpening } from './use-opening'

const DAY_MS = 86_400_000
const dayChoices = Array.from({ length: ASKING_DAYS.most - ASKING_DAYS.least + 1 }, (_, place) => {
  const days = ASKING_DAYS.least + place
  return { key: String(days), text: words.aDay(days) }
})

interface Props {
  readonly work: ReturnType<typeof useOpening>
  readonly offices: CompoundProfile['offices']
  readonly now: number
}

/** What the matter is, in the order in which one would tell it. */
export function OpeningForm({ work, offices, now }: Props) {
  const { draft, missing, change } = work
  const [photoProblem, setPhotoProblem] = useState<RefusalCode | null>(null)

  async function addPhotos() {
    setPhotoProblem(null)
    try {
      const chosen = await choosePictures(OPENING_MOST_PHOTOS - draft.pictures.length)
      if (chosen.length > 0) change({ pictures: [...draft.pictures, ...chosen] })
    } catch (error) {
      setPhotoProblem(refusalCodeOf(error))
    }
  }

  return (
    <View className="stack">
      <TemplateChoice draft={draft} onChange={change} />
      <TextArea
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        most={TITLE_MOST_CHARACTERS}
        used={words.characters(draft.title.length, TITLE_MOST_CHARACTERS)}
        problem={missing.includes('title') ? words.needTitle : ''}
        short
        onChange={(title) => change({ title: title.replace(/\s*\n\s*/g, ' ') })}
      />
      <TextArea
        label={words.text}
        hint={words.textHint}
        value={draft.text}
        most={BODY_MOST_CHARACTERS}
        used={words.characters(draft.text.length, BODY_MOST_CHARACTERS)}
        problem={missing.includes('text') ? words.needText : ''}
        onChange={(text) => change({ text })}
      />
      <Choices
        label={words.category}
        choices={TOPIC_CATEGORIES.map((key) => ({ key, text: categoryNames[key] }))}
        chosen={draft.category}
        problem={missing.includes('category') ? words.needCategory : ''}
        onChoose={(category) => change({ category })}
      />
      <Choices
        label={words.days}
        choices={dayChoices}
        chosen={String(draft.askingDays)}
        onChoose={(days) => change({ askingDays: Number(days) })}
      />
      <View className="note">
        {words.daysMeaning(dayText(new Date(now + draft.askingDays * DAY_MS).toISOString()))}
        {words.isDefault}
      </View>
      <Choices
        label={words.office}
        choices={offices.map(({ id, name }) => ({ key: id, text: name }))}
        chosen={draft.officeId}
        tall
        problem={missing.includes('office') ? words.needOffice : ''}
        onChoose={(officeId) => change({ officeId })}
      />
      <View>
        <View className="heading">{words.photos}</View>
        <View className="note">{words.photosMeaning(OPENING_MOST_PHOTOS)}</View>
      </View>
      <PhotoPicker
        photos={draft.pictures.map(({ path }) => ({ key: path, src: path }))}
        most={OPENING_MOST_PHOTOS}
        addText={words.addPhoto}
        removeLabel={(place) => `${words.photoPlace(place)}，${words.removePhoto}`}
        busy={work.busy}
        onAdd={() => void addPhotos()}
        onRemove={(key) => change({ pictures: draft.pictures.filter(({ path }) => path !== key) })}
      />
      {photoProblem ? <Notice kind="problem" {...refusals[photoProblem]} /> : null}
      <View className="note">{sending.draftKept}</View>
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
    </View>
  )
}
