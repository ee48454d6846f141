import { POLL_DAYS } from '@shared/contract/poll'
import { closingText } from '@shared/copy/poll'
import { refusals } from '@shared/copy/refusals'
import { pollSetting as words } from '@shared/copy/staff/poll'
import { closingTime } from '@shared/rules/poll/poll-times'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices/choices'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { SwitchRow } from '@/components/switch-row/switch-row'

import { mayBeAsked, type OfferedProposal, type PollSetting } from './use-poll-setting'

interface Props {
  readonly setting: PollSetting
  readonly proposals: readonly OfferedProposal[]
  readonly now: number
}

const dayChoices = Array.from({ length: POLL_DAYS.most - POLL_DAYS.least + 1 }, (_, place) => {
  const days = POLL_DAYS.least + place
  return { key: String(days), text: words.aDay(days) }
})

const noteOf = ({ legal }: OfferedProposal) =>
  legal === null ? words.unchecked : legal.check === 'forbidden' ? words.forbidden : words.statutory

/** Which proposals are put to the neighbours, for how long, and what is seen meanwhile. */
export function PollSettingForm({ setting, proposals, now }: Props) {
  const { settings, change, toggle, refused } = setting
  return (
    <View className="stack">
      <View>{words.lead}</View>
      <View className="heading">{words.proposals}</View>
      <List>
        {proposals.map((one) =>
          mayBeAsked(one) ? (
            <SwitchRow
              key={one.id}
              text={words.proposal(one.number, one.title)}
              note={one.legal?.check === 'statutory' ? words.statutory : ''}
              on={settings.proposalIds.includes(one.id)}
              word={settings.proposalIds.includes(one.id) ? words.on : words.off}
              onTap={() => toggle(one.id)}
            />
          ) : (
            <Row key={one.id} text={words.proposal(one.number, one.title)} note={noteOf(one)} />
          ),
        )}
      </List>
      <Choices
        label={words.days}
        grid
        choices={dayChoices}
        chosen={String(settings.days)}
        onChoose={(days) => change({ days: Number(days) })}
      />
      <View className="note figures">
        {words.closes(closingText(closingTime(new Date(now), settings.days).toISOString()))}
        {words.isDefault}
      </View>
      <List>
        <SwitchRow
          text={words.hidden}
          note={words.hiddenMeaning}
          on={settings.hiddenUntilClose}
          word={settings.hiddenUntilClose ? words.on : words.off}
          onTap={() => change({ hiddenUntilClose: !settings.hiddenUntilClose })}
        />
        <SwitchRow
          text={words.owners}
          note={words.ownersMeaning}
          on={settings.costOnOwners}
          word={settings.costOnOwners ? words.on : words.off}
          onTap={() => change({ costOnOwners: !settings.costOnOwners })}
        />
      </List>
      {settings.proposalIds.length === 0 ? <Notice kind="problem" say={words.pick} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </View>
  )
}
