import type { MyRegistration } from '@shared/contract/registration'
import { dayText, untilText } from '@shared/copy/dates'
import { memberStates, proofNames, timeNames, registration as words } from '@shared/copy/registration'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import { SkillTags } from './skill-tags'

import './registration.scss'

/** Where she is registered, how far it is, and what she said she can do. */
export function RegistrationCard({ mine }: { readonly mine: MyRegistration }) {
  const { name, means } = memberStates[mine.state]
  const running = mine.state === 'active'
  const since = mine.activeAt ? words.since(dayText(mine.activeAt)) : words.applied(dayText(mine.appliedAt))
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="registration__top">
            <View className="heading">{mine.compoundName}</View>
            <Tag text={name} tone={running ? 'verified' : 'plain'} />
          </View>
          <View className="note">{words.at(mine.communityName, mine.unitName)}</View>
          <View className="note figures">
            {[since, mine.proof ? proofNames[mine.proof] : ''].filter(Boolean).join(' · ')}
          </View>
        </View>
        <View>{means}</View>
        {mine.state === 'pending' ? (
          <View className="note">
            {[
              mine.checkedBy ? words.checkedBy(mine.checkedBy) : words.checkedByPost,
              mine.checkDueAt ? words.checkUntil(untilText(mine.checkDueAt)) : '',
            ].join('')}
          </View>
        ) : null}
        {mine.suspendedBy === 'secretary' ? <View>{words.suspendedByOffice}</View> : null}
        {mine.reason ? <View>{words.reason(mine.reason)}</View> : null}
        {mine.claimsPausedUntil && Date.parse(mine.claimsPausedUntil) > Date.now() ? (
          <View>{words.claimsPaused(dayText(mine.claimsPausedUntil))}</View>
        ) : null}
        <View>
          <View className="note">{words.skills}</View>
          <SkillTags skills={mine.skills} />
        </View>
        <View>
          <View className="note">{words.times}</View>
          <View>{mine.times.map((time) => timeNames[time]).join('、')}</View>
        </View>
      </View>
    </Card>
  )
}
