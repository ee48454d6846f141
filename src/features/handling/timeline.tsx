import type { Work, WorkEntry } from '@shared/contract/handling'
import { dayText } from '@shared/copy/dates'
import { doneVerdicts, entryKinds, handling as words } from '@shared/copy/handling'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { Tag } from '@/components/tag/tag'

interface Props {
  readonly work: Work
  readonly onPhoto: (url: string, all: readonly string[]) => void
}

const AT_FIRST = 3

/** What was done, the newest first. */
export function Timeline({ work: { entries, state }, onPhoto }: Props) {
  const [all, setAll] = useState(false)
  const shown = all ? entries : entries.slice(0, AT_FIRST)
  const more = entries.length - shown.length
  if (entries.length === 0 && state !== 'handling') return null
  return (
    <Card>
      <View className="heading">{words.log}</View>
      {entries.length === 0 ? <View className="note">{words.noLog}</View> : null}
      <View className="work__line">
        {shown.map((entry) => (
          <EntryView key={entry.id} entry={entry} onPhoto={onPhoto} />
        ))}
      </View>
      {more > 0 ? <Button kind="quiet" text={words.more(more)} onTap={() => setAll(true)} /> : null}
    </Card>
  )
}

function EntryView({ entry, onPhoto }: { readonly entry: WorkEntry; readonly onPhoto: Props['onPhoto'] }) {
  const { kind, verdict, text, photos, by, at } = entry
  return (
    <View className="work__entry">
      <View className="work__top">
        <Tag text={entryKinds[kind]} />
        {verdict ? <Tag text={doneVerdicts[verdict]} tone={verdict === 'done' ? 'verified' : 'gap'} /> : null}
      </View>
      <View className="words">{text}</View>
      <PhotoStrip photos={photos} label={words.photo} onShow={(url) => onPhoto(url, photos)} />
      <View className="note">{words.by(by, dayText(at))}</View>
    </View>
  )
}
