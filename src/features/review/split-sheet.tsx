import { APPEAL_MOST_CHARACTERS } from '@shared/contract/appeal'
import { type QueuedAppeal, SPLIT_PARTS, type SplitPart } from '@shared/contract/review'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'

import { PhotoChoice, photosOf } from './photo-choice'
import { split } from './review-api'
import './split-sheet.scss'
import { useAttempt } from '@/platform/use-attempt'
import { twoHalves } from './text-of'
import type { CategoryChoice } from './use-categories'

interface Props {
  readonly item: QueuedAppeal
  readonly categories: readonly CategoryChoice[]
  readonly onDone: (count: number) => void
  readonly onClose: () => void
}

interface Half extends SplitPart {
  readonly key: number
}

function halvesOf({ where, what, hope, photoIds }: QueuedAppeal): readonly Half[] {
  const [first, second] = twoHalves(what)
  return [
    { key: 1, where, what: first, hope, photoIds },
    { key: 2, where, what: second, hope: '', photoIds: [] },
  ]
}

/** Two matters in one text become two appeals; the cut is proposed, every word may be changed. */
export function SplitSheet({ item, categories, onDone, onClose }: Props) {
  const [parts, setParts] = useState(() => halvesOf(item))
  const [problem, setProblem] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  const change = (key: number, next: Partial<SplitPart>) =>
    setParts((now) => now.map((part) => (part.key === key ? { ...part, ...next } : part)))

  async function give() {
    const ready = parts.every(({ what }) => what.trim() !== '')
    setProblem(!ready)
    if (!ready) return
    await attempt(async () => {
      await split(
        item.id,
        parts.map(({ where, what, hope, category, photoIds = [] }) => ({
          where: where.trim(),
          what: what.trim(),
          hope: hope.trim(),
          photoIds,
          ...(category === undefined ? {} : { category }),
        })),
      )
      onDone(parts.length)
    })
  }

  return (
    <Sheet title={words.splitTitle} closeLabel={common.close} onClose={onClose}>
      <View className="note">{words.splitLead}</View>
      {parts.map((part, place) => (
        <View key={part.key} className="split stack">
          <TextArea
            label={words.splitPart(place + 1)}
            value={part.what}
            most={APPEAL_MOST_CHARACTERS}
            problem={problem && part.what.trim() === '' ? words.splitEmpty : ''}
            onChange={(what) => change(part.key, { what })}
          />
          <Field
            label={words.splitWhere}
            value={part.where}
            onChange={(where) => change(part.key, { where })}
          />
          <Field label={words.splitHope} value={part.hope} onChange={(hope) => change(part.key, { hope })} />
          <PhotoChoice
            label={words.splitPhotos}
            photos={photosOf(item)}
            chosen={part.photoIds ?? []}
            onChange={(photoIds) => change(part.key, { photoIds })}
          />
          <Choices
            label={words.splitCategory}
            choices={[
              { key: '', text: words.splitNoCategory },
              ...categories.map(({ code, name }) => ({ key: code, text: name })),
            ]}
            chosen={part.category ?? ''}
            onChoose={(code) => change(part.key, { category: code === '' ? undefined : code })}
          />
        </View>
      ))}
      {parts.length < SPLIT_PARTS.most ? (
        <Button
          kind="quiet"
          text={words.splitAdd}
          onTap={() =>
            setParts((now) => [...now, { key: now.length + 1, where: item.where, what: '', hope: '' }])
          }
        />
      ) : (
        <Button kind="quiet" text={words.splitLess} onTap={() => setParts((now) => now.slice(0, -1))} />
      )}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.splitAct(parts.length)} busy={busy} onTap={() => void give()} />
    </Sheet>
  )
}
