import type { Groups, GroupView } from '@shared/contract/service/group'
import { refusals } from '@shared/copy/refusals'
import { skillNames } from '@shared/copy/registration'
import { groups as words } from '@shared/copy/service'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { List } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { MembersOnly } from '@/features/service/members-only'
import { joinGroup } from '@/features/service/service-api'
import { useAnswer } from '@/platform/use-answer'
import { useAttempt } from '@/platform/use-attempt'

import '../refusals'

const NOTHING = {}

/** The groups of her compound, one a skill: a tap joins, a tap leaves. */
export default function SkillGroups() {
  const now = useNow()
  const answer = useAnswer('service.groups', NOTHING)
  return (
    <Page title={words.title}>
      {answer.code === 'MEMBER_ONLY' ? (
        <MembersOnly />
      ) : (
        <Answered answer={answer} now={now} lines={[80, 0, 60, 60, 60, 60]}>
          {(data) => <GroupRows key={answer.at} data={data} />}
        </Answered>
      )}
    </Page>
  )
}

function GroupRows({ data }: { readonly data: Groups }) {
  const [groups, setGroups] = useState(data.groups)
  const { refused, attempt } = useAttempt()
  const turn = ({ skill, joined }: GroupView) =>
    void attempt(async () => {
      const after = await joinGroup(skill, !joined)
      setGroups((before) => before.map((one) => (one.skill === skill ? { skill, ...after } : one)))
    })
  return (
    <View className="stack">
      <View className="note">{words.lead(data.compoundName)}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <List>
        {groups.map((group) => (
          <SwitchRow
            key={group.skill}
            text={skillNames[group.skill]}
            note={words.members(group.members)}
            on={group.joined}
            word={group.joined ? words.in : words.out}
            onTap={() => turn(group)}
          />
        ))}
      </List>
    </View>
  )
}
