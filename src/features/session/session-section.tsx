import type { SessionView } from '@shared/contract/session/show'
import { momentText } from '@shared/copy/dates'
import { modeNames, sessionStates, session as words } from '@shared/copy/session'
import { isOver, takesPeople } from '@shared/rules/session/life'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import './session-facts.scss'

interface Props {
  readonly consultationId: string
  /** The matter may have a session now. */
  readonly inTime: boolean
  /** The reader is in office here and may announce one. */
  readonly convenes: boolean
}

/** On a consultation's page: when and where neighbours sit down, and the way in. One request of its own. */
export function SessionSection({ consultationId, inTime, convenes }: Props) {
  const latest = useAnswer('session.latest', { consultationId }).data
  const session = latest?.session ?? null
  const hosts = convenes || latest?.hosting === true
  const mayConvene = convenes && inTime && (session === null || isOver(session.state))
  if (session === null && !mayConvene) return null
  return (
    <Card>
      {session ? <Facts session={session} /> : <View className="heading">{words.title}</View>}
      {session && hosts && !isOver(session.state) ? (
        <View className="session-facts__way">
          <Button
            kind="plain"
            text={words.host}
            onTap={() => goTo('packages/staff/session/index', { id: session.id })}
          />
        </View>
      ) : null}
      {mayConvene && session?.state !== 'ended' ? (
        <View className="session-facts__way">
          <Button
            kind="plain"
            text={words.convene}
            onTap={() => goTo('packages/staff/convene/index', { id: consultationId })}
          />
        </View>
      ) : null}
    </Card>
  )
}

function Facts({ session }: { readonly session: SessionView }) {
  const { id, mode, state, startsAt, place, mine } = session
  const open = takesPeople(state, mode)
  const way = open && mine === null ? (mode === 'online' ? words.goJoin : words.goCheckIn) : words.open
  return (
    <View>
      <View className="session-facts__head">
        <View className="heading">{modeNames[mode]}</View>
        <Tag text={sessionStates[state]} tone={open ? 'verified' : 'plain'} />
      </View>
      <View className="session-facts__when figures">{momentText(startsAt)}</View>
      {place === '' ? null : <View className="words">{place}</View>}
      <View className="session-facts__way">
        <Button kind="plain" text={way} onTap={() => goTo('packages/consultation/session/index', { id })} />
      </View>
    </View>
  )
}
