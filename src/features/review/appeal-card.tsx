import type { EvidenceView } from '@shared/contract/appeal'
import type { QueuedAppeal, ReviewMove } from '@shared/contract/review'
import { attendedText } from '@shared/copy/attended'
import { sinceText } from '@shared/copy/dates'
import { clockText, notShown, urgencyNames, review as words } from '@shared/copy/staff/review'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { Tag } from '@/components/tag/tag'
import { dial } from '@/platform/phone'

import './appeal-card.scss'
import { waitsForText, whereText } from './describe'
import { Moves } from './moves'
import { Reasoning } from './reasoning'
import { piecesOf } from './text-of'

interface Props {
  readonly item: QueuedAppeal
  readonly now: number
  readonly busy: boolean
  readonly onAccept: (category: { readonly code: string; readonly name: string }) => void
  readonly onMove: (move: ReviewMove) => void
  readonly onShowPhoto: (photo: string) => void
}

/** One appeal in hand: her words, what the machine made of them, and every decision in sight. */
export function AppealCard({ item, now, busy, onAccept, onMove, onShowPhoto }: Props) {
  const { urgency, submittedAt, dueAt, overdue, provisional, machine, verdict, photos, why, handoff } = item
  const evidence = machine?.evidence ?? []
  return (
    <Card className={urgency === 'emergency' ? 'appeal appeal--emergency' : 'appeal'}>
      <View className="stack">
        {urgency === 'emergency' ? (
          <View className="appeal__danger">
            <View className="appeal__danger-say">{words.emergency}</View>
            {handoff?.number ? (
              <Button
                kind="plain"
                text={words.dial(handoff.number)}
                onTap={() => dial(handoff.number ?? '')}
              />
            ) : null}
          </View>
        ) : null}
        <View className="appeal__top">
          <View className="appeal__tags">
            {urgency === 'urgent' ? <Tag text={urgencyNames.urgent} /> : null}
            <Tag text={waitsForText(item)} />
          </View>
          <View className={`note figures${overdue ? ' appeal__late' : ''}`}>
            {dueAt === null ? '' : clockText(dueAt, overdue, now)}
          </View>
        </View>
        <View>
          {item.where === '' ? null : <Part part="where" text={item.where} evidence={evidence} />}
          <View className="appeal__what words">
            <Marked part="what" text={item.what} evidence={evidence} />
          </View>
          {item.hope === '' ? null : <Part part="hope" text={item.hope} evidence={evidence} />}
          <View className="note appeal__from">
            {[whereText(item), words.came(sinceText(submittedAt, now))].join(' · ')}
          </View>
          {item.coSigns > 0 ? <View className="note">{words.coSigns(item.coSigns)}</View> : null}
          {item.splitFrom ? <View className="note">{words.fromSplit}</View> : null}
          <PhotoStrip photos={photos} label={words.photo} onShow={onShowPhoto} />
        </View>
        {why ? <View className="appeal__kept">{notShown[why]}</View> : null}
        {item.attended.map(({ how, label, at }) => (
          <View key={`${at}${how}`} className="note figures">
            {attendedText(label, at, how)}
          </View>
        ))}
        {item.answers.map(({ question, answer, at }) => (
          <View key={at} className="appeal__talk">
            <View className="note">{`${words.asked}：${question}`}</View>
            <View className="words">{`${words.answer}：${answer}`}</View>
          </View>
        ))}
        {machine ? (
          <Reasoning label={words.machine} verdict={machine} />
        ) : (
          <View className="note">{words.noVerdict}</View>
        )}
        {verdict && verdict.decidedBy !== null ? <Reasoning label={words.person} verdict={verdict} /> : null}
        <Moves item={item} busy={busy} onAccept={onAccept} onMove={onMove} />
        {dueAt === null ? null : (
          <View className="note">
            {[
              words.due(dueAt),
              overdue ? words.overdue : '',
              provisional ? words.provisional : '',
              urgency === 'emergency' ? '' : words.isDefault,
            ]
              .filter((one) => one !== '')
              .join('')}
          </View>
        )}
      </View>
    </Card>
  )
}

interface PartProps {
  readonly part: EvidenceView['part']
  readonly text: string
  readonly evidence: readonly EvidenceView[]
}

function Part(props: PartProps) {
  return (
    <View className="appeal__part">
      <View className="note">{words.parts[props.part]}</View>
      <View className="words">
        <Marked {...props} />
      </View>
    </View>
  )
}

function Marked({ part, text, evidence }: PartProps) {
  return (
    <>
      {piecesOf(text, part, evidence).map(({ at, marked, text: piece }) => (
        <Text key={at} className={marked ? 'appeal__mark' : ''}>
          {piece}
        </Text>
      ))}
    </>
  )
}
