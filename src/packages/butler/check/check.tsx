import {
  CHECK_ITEMS,
  CHECK_NOTE_MOST,
  CHECK_SCORES,
  type CheckItem,
  type CheckScore,
} from '@shared/contract/butler/check'
import type { MyPost } from '@shared/contract/people'
import { butler } from '@shared/copy/butler'
import { butlerTitles } from '@shared/copy/butler-titles'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { checkItems, checkScores, butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { StairwellChoice } from '@/features/butler/stairwell-choice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { call } from '@/platform/call'
import { useAnswer } from '@/platform/use-answer'
import { useGated } from '@/platform/use-gated'

interface Props {
  readonly stairwells: readonly MyPost[]
  readonly now: number
}

/** What she saw of the property service today: two taps, and a sentence where she likes. */
export function Check({ stairwells, now }: Props) {
  const [stairwellId, setStairwellId] = useState(stairwells[0]?.placeId ?? '')
  const [item, setItem] = useState<CheckItem | null>(null)
  const [score, setScore] = useState<CheckScore | null>(null)
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const work = useGated()
  // A stairwell's id begins with its compound's.
  const compoundId = stairwellId.replace(/-b\d+-u\d+$/, '')
  const answer = useAnswer('butler.checks', { compoundId })
  const property = answer.data?.propertyName ?? null

  function save() {
    if (!item || !score) return setSaid(words.itemFirst)
    void work.run(async () => {
      const text = note.trim()
      await call('butler.checkProperty', { stairwellId, item, score, ...(text === '' ? {} : { note: text }) })
      setItem(null)
      setScore(null)
      setNote('')
      setSaid(words.savedCheck)
      answer.reload()
    })
  }

  return (
    <Page
      title={butlerTitles.check}
      foot={property === null ? null : <Button text={words.saveCheck} busy={work.busy} onTap={save} />}
    >
      <StairwellChoice stairwells={stairwells} chosen={stairwellId} onChoose={setStairwellId} />
      <Answered answer={answer} now={now} lines={[80, 40, 100, 40, 100]}>
        {({ propertyName, checks }) =>
          propertyName === null ? (
            <Notice {...words.noProperty} />
          ) : (
            <View className="stack">
              <View>{words.checkLead(propertyName)}</View>
              <Choices
                label={words.item}
                choices={CHECK_ITEMS.map((key) => ({ key, text: checkItems[key] }))}
                chosen={item}
                grid
                onChoose={setItem}
              />
              <Choices
                label={words.score}
                choices={CHECK_SCORES.map((key) => ({ key, text: checkScores[key] }))}
                chosen={score}
                grid
                onChoose={setScore}
              />
              <TextArea
                label={words.note}
                hint={words.noteHint}
                value={note}
                most={CHECK_NOTE_MOST}
                short
                onChange={setNote}
              />
              {said === '' ? null : <Notice kind="strip" say={said} />}
              {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
              <View className="note">{words.checkDefault}</View>
              <View className="heading">{words.seen}</View>
              {checks.length === 0 ? <View className="note">{words.seenNone}</View> : null}
              {checks.length > 0 ? (
                <List>
                  {checks.map((one) => (
                    <Row
                      key={one.id}
                      label={`${butler.door(one.building, one.unitEntrance)} · ${sinceText(one.at, now)}`}
                      text={`${checkItems[one.item]}：${checkScores[one.score]}`}
                      note={one.note}
                    />
                  ))}
                </List>
              ) : null}
            </View>
          )
        }
      </Answered>
    </Page>
  )
}
