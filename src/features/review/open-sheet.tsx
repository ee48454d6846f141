import { ASKING_DAYS, BODY_MOST_CHARACTERS, TITLE_MOST_CHARACTERS } from '@shared/contract/opening'
import type { OpenFromAppeal, QueuedAppeal } from '@shared/contract/review'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { TextArea } from '@/components/text-area/text-area'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { useAnswer } from '@/platform/use-answer'
import { useAttempt } from '@/platform/use-attempt'
import { PhotoChoice, photosOf } from './photo-choice'
import { openFrom } from './review-api'
import { firstTitle, wholeText } from './text-of'

interface Props {
  readonly item: QueuedAppeal
  readonly onDone: (opened: OpenFromAppeal) => void
  readonly onClose: () => void
}

interface Draft {
  readonly title: string
  readonly text: string
}

const DAYS = Array.from(
  { length: ASKING_DAYS.most - ASKING_DAYS.least + 1 },
  (_, place) => ASKING_DAYS.least + place,
)

/** One step from an accepted appeal to a consultation: her words to begin with, every one may be changed. */
export function OpenSheet({ item, onDone, onClose }: Props) {
  const name = `open-from:${item.id}`
  const compound = useAnswer('community.compound', { compoundId: item.compoundId })
  const [draft, setDraft] = useState<Draft>(
    () =>
      recallDraft<Draft>(name) ?? {
        title: firstTitle(item.what, TITLE_MOST_CHARACTERS),
        text: wholeText(item),
      },
  )
  const [office, setOffice] = useState('')
  const [straight, setStraight] = useState(false)
  const [days, setDays] = useState<number>(ASKING_DAYS.suggested)
  const [photoIds, setPhotoIds] = useState(item.photoIds)
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  const offices = compound.data?.offices ?? []
  const officeId = offices.find(({ id }) => id === office)?.id ?? offices[0]?.id ?? ''
  const title = draft.title.trim().replace(/\s+/g, ' ')
  const text = draft.text.trim()

  function write(next: Partial<Draft>) {
    const whole = { ...draft, ...next }
    setDraft(whole)
    keepDraft(name, whole)
  }

  async function give() {
    setTried(true)
    if (title === '' || text === '' || officeId === '') return
    await attempt(async () => {
      const opened = await openFrom({
        appealId: item.id,
        title,
        text,
        officeId,
        askingDays: days,
        photoIds,
        straight,
      })
      if (opened.state !== 'refused') dropDraft(name)
      onDone(opened)
    })
  }

  return (
    <Sheet title={words.openTitle} closeLabel={common.close} onClose={onClose}>
      <View className="note">{words.openLead}</View>
      <TextArea
        label={words.openName}
        value={draft.title}
        most={TITLE_MOST_CHARACTERS}
        used={words.characters(draft.title.length, TITLE_MOST_CHARACTERS)}
        problem={tried && title === '' ? words.needTitle : ''}
        onChange={(next) => write({ title: next })}
      />
      <TextArea
        label={words.openText}
        value={draft.text}
        most={BODY_MOST_CHARACTERS}
        used={words.characters(draft.text.length, BODY_MOST_CHARACTERS)}
        problem={tried && text === '' ? words.needText : ''}
        onChange={(next) => write({ text: next })}
      />
      <PhotoChoice
        label={words.openPhotos}
        photos={photosOf(item)}
        chosen={photoIds}
        onChange={setPhotoIds}
      />
      {compound.data ? (
        offices.length > 0 ? (
          <Choices
            label={words.openOffice}
            choices={offices.map((one) => ({ key: one.id, text: one.name }))}
            chosen={officeId}
            tall
            onChoose={setOffice}
          />
        ) : (
          <Notice kind="problem" {...words.noOffice} />
        )
      ) : compound.code ? (
        <Notice
          kind="problem"
          {...refusals[compound.code]}
          act={{ text: common.tryAgain, onTap: compound.reload }}
        />
      ) : (
        <Skeleton label={common.loading} lines={[70]} />
      )}
      <Choices
        label={words.openHow}
        tall
        choices={[
          { key: 'talk', text: words.openTalk, note: words.openTalkNote },
          { key: 'straight', text: words.openStraight, note: words.openStraightNote },
        ]}
        chosen={straight ? 'straight' : 'talk'}
        onChoose={(how) => setStraight(how === 'straight')}
      />
      {straight ? null : (
        <Choices
          label={words.openDays}
          choices={DAYS.map((count) => ({ key: String(count), text: words.aDay(count) }))}
          chosen={String(days)}
          onChoose={(count) => setDays(Number(count))}
        />
      )}
      <View className="note">{words.daysDefault}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.openAct} busy={busy} onTap={() => void give()} />
    </Sheet>
  )
}
