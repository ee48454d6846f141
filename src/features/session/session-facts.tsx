import type { SessionView } from '@shared/contract/session/show'
import { momentText, untilText } from '@shared/copy/dates'
import { cancelReasons, modeMeanings, modeNames, sessionStates, session as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import './session-facts.scss'

/** When, where, about what, and who hosts. */
export function SessionFacts({ session }: { readonly session: SessionView }) {
  const { mode, state, startsAt, endsAt, place, agenda, host, cancelReason, extended, adjournments } = session
  const name = adjournments > 0 ? `${modeNames[mode]} · ${words.sitting(adjournments)}` : modeNames[mode]
  return (
    <Card className="session-facts">
      <View className="session-facts__head">
        <View className="heading">{name}</View>
        <Tag text={sessionStates[state]} tone={state === 'inSession' ? 'verified' : 'plain'} />
      </View>
      <View className="note">{modeMeanings[mode]}</View>
      <View className="session-facts__when figures">{momentText(startsAt)}</View>
      {mode === 'online' && endsAt ? (
        <View className="note figures">{words.until(untilText(endsAt))}</View>
      ) : null}
      {place === '' ? null : <View className="session-facts__where words">{place}</View>}
      {agenda.map((item, at) => (
        <View key={item} className="session-facts__item words">
          {`${at + 1}. ${item}`}
        </View>
      ))}
      {host ? <View className="note">{words.hostedBy(host)}</View> : null}
      {extended ? <View className="note">{words.extended}</View> : null}
      {cancelReason ? <View className="note">{words.cancelled(cancelReasons[cancelReason])}</View> : null}
    </Card>
  )
}
