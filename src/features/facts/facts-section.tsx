import type { FactNoteView, PartiesView } from '@shared/contract/facts'
import { dayText } from '@shared/copy/dates'
import { partyName, wayNames, facts as words } from '@shared/copy/facts'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Card } from '@/components/card/card'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { Tag } from '@/components/tag/tag'
import { useAnswer } from '@/platform/use-answer'
import { useWatched } from '@/platform/watched'

import './facts.scss'
import { factsChanged } from './facts-changed'

interface Props {
  readonly consultationId: string
  readonly onPhoto: (url: string, all: readonly string[]) => void
}

/** What the butler found on the spot, and whom the matter touches; nothing where there is none of it yet. */
export function FactsSection({ consultationId, onPhoto }: Props) {
  const { data, reload } = useAnswer('consultation.facts', { consultationId })
  const times = useWatched(factsChanged)
  useEffect(() => {
    if (times > 0) reload()
  }, [times])
  if (!data || (data.notes.length === 0 && data.parties === null)) return null
  return (
    <Card>
      {data.notes.length > 0 ? <View className="heading">{words.notes}</View> : null}
      {data.notes.map((note) => (
        <FactNote key={note.id} note={note} onPhoto={onPhoto} />
      ))}
      {data.parties ? <Parties parties={data.parties} /> : null}
    </Card>
  )
}

interface NoteProps {
  readonly note: FactNoteView
  readonly onPhoto: Props['onPhoto']
}

export function FactNote({ note, onPhoto }: NoteProps) {
  return (
    <View className="fact-note">
      {note.corrects === null ? null : <Tag text={words.correction} />}
      <View className="words">{note.text}</View>
      <PhotoStrip photos={note.photos} label={words.photo} onShow={(url) => onPhoto(url, note.photos)} />
      <View className="note">{words.by(note.author, dayText(note.createdAt))}</View>
    </View>
  )
}

/** Everybody concerned, and whether they were told. */
function Parties({ parties: { parties } }: { readonly parties: PartiesView }) {
  const told = parties.filter((party) => party.told !== null).length
  return (
    <View className="parties">
      <View className="heading">{words.parties}</View>
      <View className="note">
        {told === parties.length ? words.allTold : words.someTold(told, parties.length)}
      </View>
      {parties.map((party) => (
        <View key={party.key} className="parties__row">
          <View>{partyName(party)}</View>
          <View className="note">{party.told ? words.told(wayNames[party.told.way]) : words.notTold}</View>
        </View>
      ))}
    </View>
  )
}
