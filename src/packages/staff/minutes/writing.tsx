import type { AddMinutesNote, MinutesDesk } from '@shared/contract/minutes'
import { dayText } from '@shared/copy/dates'
import { writing as words } from '@shared/copy/staff/minutes'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { NoteForm } from '@/features/minutes/note-form'
import { useWriting } from '@/features/minutes/use-writing'
import { WritingForm } from '@/features/minutes/writing-form'
import { goTo } from '@/platform/routes'

interface Props {
  readonly consultationId: string
  readonly desk: MinutesDesk
  readonly reload: () => void
}

export function Writing({ consultationId, desk, reload }: Props) {
  const [again, setAgain] = useState(false)
  const [noted, setNoted] = useState<AddMinutesNote['state'] | null>(null)
  const work = useWriting(consultationId, () => {
    setAgain(false)
    reload()
  })
  const { latest, missing, open, answerDueAt } = desk
  function sent(state: AddMinutesNote['state']) {
    setNoted(state)
    reload()
  }
  const sealed = latest?.sealed ?? false
  const fallen = latest?.state === 'refused' || latest?.state === 'late'
  const standing = latest !== null && !fallen && !again
  const writable = open && missing.length === 0 && !standing
  const goMinutes = {
    text: words.goMinutes,
    onTap: () => goTo('packages/consultation/minutes/index', { id: consultationId }),
  }
  return (
    <Page
      title={staffTitles.minutes}
      foot={writable ? <Button text={words.send} busy={work.busy} onTap={work.send} /> : null}
    >
      <View className="title words">{desk.title}</View>
      {latest ? (
        <Notice
          kind={fallen ? 'problem' : 'page'}
          {...words.state[sealed ? 'sealed' : latest.state]}
          {...(latest.state === 'public' ? { act: goMinutes } : {})}
        />
      ) : null}
      {latest && latest.signed > 0 && !sealed ? (
        <View className="note">{words.signedSoFar(latest.signed)}</View>
      ) : null}
      {standing && open && latest.signed === 0 ? (
        <Link text={words.rewrite} onTap={() => setAgain(true)} />
      ) : null}
      {open ? (
        missing.map((one) => <Notice key={one} kind="strip" say={words.missing[one]} />)
      ) : (
        <Notice kind="strip" {...words.closed} />
      )}
      {writable ? <WritingForm desk={desk} work={work} /> : null}
      {noted ? <Notice kind="strip" say={words.noteState[noted]} /> : null}
      {sealed && answerDueAt ? (
        <View className="stack">
          <View className="heading">{words.answer}</View>
          <View className="note">{words.answerLead(dayText(answerDueAt))}</View>
          <NoteForm
            consultationId={consultationId}
            note="dissentAnswer"
            label={words.answer}
            hint={words.answerHint}
            send={words.answerSend}
            first
            onSent={sent}
          />
        </View>
      ) : null}
      {sealed ? (
        <NoteForm
          consultationId={consultationId}
          note="correction"
          label={words.correct}
          hint={words.correctHint}
          send={words.correctSend}
          first={answerDueAt === null}
          onSent={sent}
        />
      ) : null}
    </Page>
  )
}
