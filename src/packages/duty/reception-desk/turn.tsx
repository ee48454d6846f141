import { APPEAL_MOST_CHARACTERS } from '@shared/contract/appeal'
import { RECEPTION_OUTCOMES, type ReceptionOutcome, type ReceptionTurn } from '@shared/contract/reception'
import { momentText } from '@shared/copy/dates'
import { outcomeNames, receptionDesk as words } from '@shared/copy/reception'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { TextArea } from '@/components/text-area/text-area'
import { useAct } from '@/features/reception/use-act'
import '@/features/reception/reception.scss'
import { call } from '@/platform/call'

interface Props {
  readonly turn: ReceptionTurn
  readonly now: number
  readonly onDone: () => void
}

/** One talk: by number and compound, never by name; and how it ended. */
export function Turn({ turn, now, onDone }: Props) {
  const { slotId, startsAt, number, compoundName, outcome, appealId } = turn
  const [ended, setEnded] = useState<ReceptionOutcome | null>(outcome)
  const [what, setWhat] = useState('')
  const work = useAct(onDone)
  const begun = Date.parse(startsAt) <= now
  const written = ended === 'matter' && what.trim() !== '' ? { what: what.trim() } : {}
  const ready = ended !== null && (ended !== 'matter' || what.trim() !== '')
  return (
    <View className="reception__turn stack">
      <View className="reception__level">
        <View className="figures">
          {momentText(startsAt).slice(-5)} {words.turn(number, compoundName)}
        </View>
        {outcome ? <Tag text={outcomeNames[outcome]} /> : null}
      </View>
      {number !== null && begun && appealId === null ? (
        <View className="stack">
          <Choices
            label={words.howEnded}
            choices={RECEPTION_OUTCOMES.map((key) => ({ key, text: outcomeNames[key] }))}
            chosen={ended}
            onChoose={setEnded}
          />
          {ended === 'matter' ? (
            <TextArea label={words.what} value={what} most={APPEAL_MOST_CHARACTERS} onChange={setWhat} />
          ) : null}
          {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
          {ready && (ended !== outcome || ended === 'matter') ? (
            <Button
              kind="plain"
              text={words.keep}
              busy={work.busy}
              onTap={() =>
                void work.run(() => call('reception.record', { slotId, outcome: ended, ...written }))
              }
            />
          ) : null}
        </View>
      ) : null}
    </View>
  )
}
