import type { QueuedStatement } from '@shared/contract/statement'
import { sinceText } from '@shared/copy/dates'
import { waitingKinds } from '@shared/copy/staff/desk'
import {
  decisionWords,
  reportReasonNames,
  stateWords,
  whyWaiting,
  statements as words,
} from '@shared/copy/staff/statements'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { Tag } from '@/components/tag/tag'

import './words-card.scss'

interface Props {
  readonly item: QueuedStatement
  readonly now: number
  readonly onDecide: (decision: 'restore' | 'keepHidden') => void
  readonly onShowPhoto: (photo: string) => void
  /** The consultation in which it was said; a held opening has no page yet. */
  readonly onOpen?: () => void
}

interface Reason {
  readonly label: string
  readonly text: string
}

function reasonsFor({ state, why, reports, hiddenReason, contestWords }: QueuedStatement): Reason[] {
  const reported = reports.map(({ reason, times }) => reportReasonNames[reason] + words.times(times))
  return [
    ...(why && state === 'held' ? [{ label: words.why, text: whyWaiting[why] }] : []),
    ...(reported.length > 0 ? [{ label: words.reported, text: reported.join(' · ') }] : []),
    ...(hiddenReason ? [{ label: words.hiddenReason, text: hiddenReason }] : []),
    ...(state === 'contested' ? [{ label: words.contest, text: contestWords ?? words.noWords }] : []),
  ]
}

/** Words that wait for a person: all of them, why they wait, and two decisions of equal weight. */
export function WordsCard({ item, now, onDecide, onShowPhoto, onOpen }: Props) {
  const { kind, state, title, text, author, compoundName, createdAt, waitingSince, photos } = item
  const decision = decisionWords[state]
  return (
    <Card>
      <View className="stack">
        <View className="judged__top">
          <Tag text={kind === 'consultation' ? waitingKinds.opening : waitingKinds[state]} />
          <View className="note figures">{words.waits(sinceText(waitingSince, now))}</View>
        </View>
        <View>
          {title === null ? null : <View className="heading words">{title}</View>}
          <View className="judged__words words">{text}</View>
          <View className="note">{words.said(author, sinceText(createdAt, now))}</View>
          <View className="note">{`${compoundName} · ${stateWords[state]}`}</View>
          <PhotoStrip photos={photos} label={words.photo} onShow={onShowPhoto} />
        </View>
        {reasonsFor(item).map(({ label, text: reason }) => (
          <View key={label} className="judged__reason">
            <View className="note">{label}</View>
            <View className="words">{reason}</View>
          </View>
        ))}
        <View className="judged__acts">
          <Button kind="plain" text={decision.restore} onTap={() => onDecide('restore')} />
          <Button kind="plain" text={decision.keepHidden} onTap={() => onDecide('keepHidden')} />
        </View>
        {onOpen ? <Button kind="quiet" text={words.toConsultation} onTap={onOpen} /> : null}
      </View>
    </Card>
  )
}
