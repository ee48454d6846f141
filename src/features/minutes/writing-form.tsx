import {
  CONCLUSION_MOST_CHARACTERS,
  MINORITY_MOST_CHARACTERS,
  type MinutesDesk,
} from '@shared/contract/minutes'
import { outcomeMeanings, outcomeNames } from '@shared/copy/minutes'
import { refusals } from '@shared/copy/refusals'
import { sending } from '@shared/copy/sending'
import { writing as words } from '@shared/copy/staff/minutes'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices/choices'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { TextArea } from '@/components/text-area/text-area'

import { outcomesFor } from './draft'
import type { Writing } from './use-writing'
import { ViewList } from './view-list'

/** What came of it and what was said: the figures come by themselves. */
export function WritingForm({ desk, work }: { readonly desk: MinutesDesk; readonly work: Writing }) {
  const { draft, missing, refused, change } = work
  const adopts = draft.outcome !== null && draft.outcome !== 'noConsensus'
  const toggle = (id: string) => {
    const { adoptedIds } = draft
    change({
      adoptedIds: adoptedIds.includes(id) ? adoptedIds.filter((one) => one !== id) : [...adoptedIds, id],
    })
  }
  return (
    <View className="stack">
      <View>{words.lead}</View>
      {desk.statutoryItem === null ? null : <Notice kind="strip" say={words.forOwners} />}
      <Choices
        label={words.outcome}
        tall
        choices={outcomesFor(desk).map((key) => ({
          key,
          text: outcomeNames[key],
          note: outcomeMeanings[key],
        }))}
        chosen={draft.outcome}
        problem={missing.includes('outcome') ? words.needOutcome : ''}
        onChoose={(outcome) => change({ outcome })}
      />
      {adopts ? (
        <View className="stack">
          <View className="heading">{words.adopted}</View>
          <List>
            {desk.proposals.map(({ id, number, title, legal }) =>
              legal === 'forbidden' ? (
                <Row key={id} text={words.proposal(number, title)} note={words.forbidden} />
              ) : (
                <SwitchRow
                  key={id}
                  text={words.proposal(number, title)}
                  note={legal === 'statutory' ? words.statutory : ''}
                  on={draft.adoptedIds.includes(id)}
                  word={draft.adoptedIds.includes(id) ? words.chosen : words.notChosen}
                  onTap={() => toggle(id)}
                />
              ),
            )}
          </List>
          {missing.includes('adopted') ? <Notice kind="problem" say={words.needAdopted} /> : null}
        </View>
      ) : null}
      <TextArea
        label={words.conclusion}
        hint={words.conclusionHint}
        value={draft.conclusion}
        most={CONCLUSION_MOST_CHARACTERS}
        used={words.characters(draft.conclusion.length, CONCLUSION_MOST_CHARACTERS)}
        problem={missing.includes('conclusion') ? words.needConclusion : ''}
        onChange={(conclusion) => change({ conclusion })}
      />
      <ViewList title={words.viewsFor} views={draft.viewsFor} onChange={(viewsFor) => change({ viewsFor })} />
      <ViewList
        title={words.viewsAgainst}
        views={draft.viewsAgainst}
        onChange={(viewsAgainst) => change({ viewsAgainst })}
      />
      <TextArea
        label={words.minority}
        hint={draft.outcome === 'majorityView' ? words.minorityHint : words.minorityOptional}
        value={draft.minority}
        most={MINORITY_MOST_CHARACTERS}
        used={words.characters(draft.minority.length, MINORITY_MOST_CHARACTERS)}
        problem={missing.includes('minority') ? words.minorityNeeded : ''}
        onChange={(minority) => change({ minority })}
      />
      <View className="note">{sending.draftKept}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </View>
  )
}
