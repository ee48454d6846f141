import { CARE_CONSENTS, CARE_NOTE_MOST, type CareConsent } from '@shared/contract/butler/care'
import type { MyPost } from '@shared/contract/people'
import { butlerTitles } from '@shared/copy/butler-titles'
import { common } from '@shared/copy/common'
import { dayText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { careConsents, butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Link } from '@/components/link/link'
import { List } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { TextArea } from '@/components/text-area/text-area'
import { StairwellChoice } from '@/features/butler/stairwell-choice'
import { useCare } from '@/features/butler/use-care'
import { Page } from '@/features/frame/page'
import { call } from '@/platform/call'
import { useGated } from '@/platform/use-gated'
import { useIntent } from '@/platform/use-intent'

interface Props {
  readonly stairwells: readonly MyPost[]
  readonly now: number
}

/** Whom she looks after, with that neighbour's own consent; taken back, it is deleted at once. */
export function Care({ stairwells }: Props) {
  const [stairwellId, setStairwellId] = useState(stairwells[0]?.placeId ?? '')
  const [neighbour, setNeighbour] = useState('')
  const [text, setText] = useState('')
  const [consent, setConsent] = useState<CareConsent>('spoken')
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState('')
  const [removing, setRemoving] = useState('')
  const care = useCare(stairwellId)
  const work = useGated()
  const intent = useIntent()

  function save() {
    const missing =
      neighbour.trim() === '' || text.trim() === '' ? words.careEmpty : asked ? '' : words.careAskFirst
    setProblem(missing)
    if (missing !== '') return
    const input = { stairwellId, neighbour: neighbour.trim(), text: text.trim(), consent }
    void work.run(async () => {
      await call('butler.addCareNote', input, intent.idOf(input))
      intent.forget()
      setNeighbour('')
      setText('')
      setAsked(false)
      await care.reload()
    })
  }

  const remove = () =>
    void work.run(async () => {
      await call('butler.removeCareNote', { noteId: removing })
      setRemoving('')
      await care.reload()
    })

  return (
    <Page
      title={butlerTitles.care}
      foot={<Button text={words.saveCare} busy={work.busy} onTap={save} />}
      sheet={
        removing === '' ? null : (
          <Sheet title={words.removeCare} closeLabel={common.close} onClose={() => setRemoving('')}>
            <View>{words.removeLead}</View>
            <Button text={words.removeYes} busy={work.busy} onTap={remove} />
            <Button kind="quiet" text={words.back} onTap={() => setRemoving('')} />
          </Sheet>
        )
      }
    >
      <View>{words.careLead}</View>
      <StairwellChoice stairwells={stairwells} chosen={stairwellId} onChoose={setStairwellId} />
      {care.code ? (
        <Notice
          kind="problem"
          {...refusals[care.code]}
          act={{ text: common.tryAgain, onTap: () => void care.reload() }}
        />
      ) : null}
      {!care.notes && !care.code ? <Skeleton label={common.loading} lines={[40, 90, 60]} /> : null}
      {care.notes?.length === 0 ? <View className="note">{words.careNone}</View> : null}
      {(care.notes ?? []).map((note) => (
        <Card key={note.id}>
          <View className="heading">{note.neighbour}</View>
          <View className="words">{note.text}</View>
          <View className="note figures">
            {words.by(note.by ?? '', careConsents[note.consent], dayText(note.at))}
          </View>
          <Link text={words.removeCare} onTap={() => setRemoving(note.id)} />
        </Card>
      ))}
      <Field label={words.careWho} hint={words.careWhoHint} value={neighbour} onChange={setNeighbour} />
      <TextArea
        label={words.careWhat}
        hint={words.careWhatHint}
        value={text}
        most={CARE_NOTE_MOST}
        short
        onChange={setText}
      />
      <Choices
        label={words.careConsent}
        choices={CARE_CONSENTS.map((key) => ({ key, text: careConsents[key] }))}
        chosen={consent}
        onChoose={setConsent}
      />
      <List>
        <SwitchRow
          text={words.careAsked}
          note={words.careAskedMeaning}
          on={asked}
          word={asked ? words.on : words.off}
          onTap={() => setAsked(!asked)}
        />
      </List>
      {problem === '' ? null : <Notice kind="problem" say={problem} />}
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
    </Page>
  )
}
