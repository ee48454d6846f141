import { SESSION_MODES } from '@shared/contract/process'
import {
  AGENDA_MOST_ITEMS,
  SESSION_DEFAULTS,
  SESSION_PLACE_MOST_CHARACTERS,
} from '@shared/contract/session/limits'
import { dayText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { describe } from '@shared/copy/residence'
import { sending } from '@shared/copy/sending'
import { modeMeanings, modeNames } from '@shared/copy/session'
import { convening as words } from '@shared/copy/staff/session'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '@/components/choices/choices'
import { EntrancePick } from '@/components/entrance-pick/entrance-pick'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'

import { daysToChoose } from './draft'
import type { Convening } from './use-convening'

const HOURS = [9, 10, 14, 15, 16, 18, 19, 20]
const DAYS_SHOWN = 9

interface Props {
  readonly work: Convening
  readonly now: number
  readonly stairwells: readonly {
    readonly id: string
    readonly building: number
    readonly unitEntrance: number
  }[]
}

/** How, when, where, about what: in the order in which one would tell it. */
export function ConveneForm({ work, now, stairwells }: Props) {
  const { draft, missing, change } = work
  const { least, most } = SESSION_DEFAULTS.onlineDays
  const online = draft.mode === 'online'
  const [byButler, setByButler] = useState(false)
  return (
    <View className="stack">
      <Choices
        label={words.mode}
        tall
        choices={SESSION_MODES.map((key) => ({ key, text: modeNames[key], note: modeMeanings[key] }))}
        chosen={draft.mode}
        onChoose={(mode) => change({ mode })}
      />
      <Choices
        label={words.day}
        choices={daysToChoose(now, DAYS_SHOWN).map((day) => ({ key: day, text: dayText(day) }))}
        chosen={draft.day}
        problem={missing.includes('day') ? words.dayMeaning : ''}
        onChoose={(day) => change({ day })}
      />
      <View className="note">{words.dayMeaning}</View>
      <Choices
        label={words.hour}
        choices={HOURS.map((hour) => ({ key: String(hour), text: `${hour}:00` }))}
        chosen={String(draft.hour)}
        onChoose={(hour) => change({ hour: Number(hour) })}
      />
      {online ? (
        <Choices
          label={words.days}
          choices={Array.from({ length: most - least + 1 }, (_, at) => ({
            key: String(least + at),
            text: words.aDay(least + at),
          }))}
          chosen={String(draft.days)}
          onChoose={(days) => change({ days: Number(days) })}
        />
      ) : (
        <TextArea
          label={words.place}
          hint={words.placeHint}
          value={draft.place}
          most={SESSION_PLACE_MOST_CHARACTERS}
          problem={missing.includes('place') ? words.needPlace : ''}
          short
          onChange={(place) => change({ place: place.replace(/\s*\n\s*/g, ' ') })}
        />
      )}
      <TextArea
        label={words.agenda}
        hint={words.agendaHint}
        value={draft.agenda}
        most={AGENDA_MOST_ITEMS * 61}
        problem={missing.includes('agenda') ? words.needAgenda : ''}
        onChange={(agenda) => change({ agenda })}
      />
      {draft.mode === 'onsite' && stairwells.length > 1 ? (
        <View>
          <EntrancePick
            label={words.affected}
            words={describe}
            entrances={stairwells}
            chosen={draft.affected}
            onTap={(id) =>
              change({
                affected: draft.affected.includes(id)
                  ? draft.affected.filter((one) => one !== id)
                  : [...draft.affected, id],
              })
            }
          />
          <View className="note">{words.affectedMeaning}</View>
        </View>
      ) : null}
      <Choices
        label={words.host}
        choices={[
          { key: 'self', text: words.hostSelf },
          { key: 'butler', text: words.hostButler },
        ]}
        chosen={draft.host === null && !byButler ? 'self' : 'butler'}
        onChoose={(who) => {
          setByButler(who === 'butler')
          if (who === 'self') change({ host: null })
        }}
      />
      {byButler || draft.host !== null ? (
        <EntrancePick
          one
          label={words.hostWhere}
          words={describe}
          entrances={stairwells}
          chosen={draft.host === null ? [] : [draft.host]}
          onTap={(host) => change({ host })}
        />
      ) : null}
      <View className="note">{words.isDefault}</View>
      <View className="note">{sending.draftKept}</View>
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
    </View>
  )
}
