import type { SessionView } from '@shared/contract/session/show'
import { groupNames, quorumNames, session as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Card } from '@/components/card/card'

import './quorum-light.scss'

/** Who is here by group, and whether that is enough: a light that also says so in words. */
export function QuorumLight({ session }: { readonly session: SessionView }) {
  const { attendance, quorum, mode } = session
  const online = mode === 'online'
  return (
    <Card className={`quorum${quorum.met ? ' quorum--met' : ''}`}>
      <View className="quorum__head" {...spoken({ live: 'polite' })}>
        <View className="quorum__light" {...spoken({ hidden: true })}>
          {quorum.met ? '✓' : '…'}
        </View>
        <View className="heading">{quorum.met ? words.quorumMet : words.quorumNotMet}</View>
        <View className="quorum__count figures">{words.here(attendance.present)}</View>
      </View>
      {quorum.needs.map(({ what, have, need }) => (
        <View key={what} className="quorum__need">
          <View className="figures">{quorumNames[what](have, need)}</View>
          <View className="quorum__bar" {...spoken({ hidden: true })}>
            <View className="quorum__part" style={`width:${Math.min(100, (have / need) * 100)}%`} />
          </View>
        </View>
      ))}
      {online ? (
        <View className="note figures">{words.households(attendance.present, attendance.households)}</View>
      ) : (
        <View className="quorum__groups">
          {attendance.groups.map(({ group, count }) => (
            <View key={group} className="quorum__group figures">
              {words.groupCount(groupNames[group], count)}
            </View>
          ))}
        </View>
      )}
      {attendance.unverified > 0 ? (
        <View className="note figures">{words.unverified(attendance.unverified)}</View>
      ) : null}
      <View className="note">{words.quorumDefault}</View>
    </Card>
  )
}
