import type { MySession } from '@shared/contract/people'
import { sinceText } from '@shared/copy/dates'
import { mine as words } from '@shared/copy/people'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { endSession } from './people-api'

interface Props {
  readonly sessions: readonly MySession[]
  readonly now: number
  readonly onEnded: () => void
}

/** Browsers that act for her; each can be ended at once. */
export function Sessions({ sessions, now, onEnded }: Props) {
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [ending, setEnding] = useState('')
  if (sessions.length === 0) return null

  async function end({ id, current }: MySession) {
    setEnding(id)
    setRefused(null)
    try {
      await endSession(id, current)
      onEnded()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setEnding('')
    }
  }

  return (
    <Card>
      <View className="heading">{words.sessions}</View>
      {sessions.map((session) => (
        <View key={session.id} style="margin-top:12px">
          <View>{session.browser}</View>
          <View className="note">
            {[words.sessionSince(sinceText(session.startedAt, now)), session.current ? words.thisBrowser : '']
              .filter(Boolean)
              .join(' · ')}
          </View>
          <View style="margin-top:8px">
            <Button
              kind="plain"
              text={session.current ? words.endThis : words.endSession}
              busy={ending === session.id}
              onTap={() => void end(session)}
            />
          </View>
        </View>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </Card>
  )
}
