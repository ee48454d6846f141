import type { FactsDesk } from '@shared/contract/facts'
import { dayText } from '@shared/copy/dates'
import { partyName, facts as shown } from '@shared/copy/facts'
import { staffFacts as words } from '@shared/copy/staff/facts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { Tag } from '@/components/tag/tag'
import { FactNote } from '@/features/facts/facts-section'
import { NoteForm } from '@/features/facts/note-form'
import { PartiesForm } from '@/features/facts/parties-form'
import { TellForm } from '@/features/facts/tell-form'
import { useNote } from '@/features/facts/use-note'

interface Props {
  readonly consultationId: string
  readonly desk: FactsDesk
  readonly onDone: () => void
  readonly onPhoto: (url: string, all: readonly string[]) => void
}

export function Facts({ consultationId, desk, onDone, onPhoto }: Props) {
  const note = useNote(consultationId, onDone)
  const { notes, waiting, parties, mayNote, mayList, mayTell, state } = desk
  const mayWrite = mayNote && (state === 'asking' || note.draft.corrects !== null)
  return (
    <View className="stack">
      <View className="title words">{desk.title}</View>
      {notes.length === 0 ? <View className="note">{shown.noNotes}</View> : null}
      {notes.map((one) => (
        <Card key={one.id}>
          <FactNote note={one} onPhoto={onPhoto} />
          {mayNote ? <Link text={words.correct} onTap={() => note.change({ corrects: one.id })} /> : null}
        </Card>
      ))}
      {waiting.map((one) => (
        <Card key={one.id}>
          <Tag text={words.waitingStates[one.state]} />
          <View className="words">{one.text}</View>
          {one.reason ? <View className="note words">{one.reason}</View> : null}
        </Card>
      ))}
      {mayWrite ? <NoteForm work={note} notes={notes} /> : null}
      {!mayNote && notes.length === 0 ? <View className="note">{words.notYours}</View> : null}
      <View>
        <View className="heading">{words.parties}</View>
        <View className="note">{words.partiesLead}</View>
      </View>
      <Listed consultationId={consultationId} desk={desk} onDone={onDone} mayList={mayList} />
      {parties && mayTell.length > 0 ? (
        <TellForm consultationId={consultationId} desk={desk} onDone={onDone} />
      ) : null}
      {state !== 'asking' && state !== 'proposing' ? <View className="note">{words.over}</View> : null}
    </View>
  )
}

interface ListedProps {
  readonly consultationId: string
  readonly desk: FactsDesk
  readonly mayList: boolean
  readonly onDone: () => void
}

/** Who is on the list; whoever may, opens it again to change it. */
function Listed({ consultationId, desk, mayList, onDone }: ListedProps) {
  const [changing, setChanging] = useState(false)
  const { parties } = desk
  if (mayList && (parties === null || changing)) {
    return (
      <PartiesForm
        consultationId={consultationId}
        desk={desk}
        onDone={() => {
          setChanging(false)
          onDone()
        }}
      />
    )
  }
  if (parties === null) return <View className="note">{shown.noParties}</View>
  return (
    <Card>
      <PartyNames desk={desk} />
      <View className="note">{words.listed(parties.by, dayText(parties.at))}</View>
      {mayList ? <Button kind="quiet" text={words.relist} onTap={() => setChanging(true)} /> : null}
    </Card>
  )
}

function PartyNames({ desk }: { readonly desk: FactsDesk }) {
  return <View className="words">{(desk.parties?.parties ?? []).map(partyName).join('、')}</View>
}
