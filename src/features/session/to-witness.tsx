import type { ShowSession } from '@shared/contract/session/show'
import { refusals } from '@shared/copy/refusals'
import { byHandReasons, groupNames, session as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { witness } from './session-api'

interface Props {
  readonly sessionId: string
  readonly waiting: ShowSession['toWitness']
  readonly onDone: () => void
}

/** Somebody without a phone is here: whoever sees her says so. */
export function ToWitness({ sessionId, waiting, onDone }: Props) {
  const [busy, setBusy] = useState('')
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  if (waiting.length === 0) return null

  async function seen(presenceId: string) {
    setBusy(presenceId)
    setRefused(null)
    try {
      await witness(sessionId, presenceId)
      onDone()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy('')
    }
  }

  return (
    <Card>
      <View className="heading">{words.toWitness}</View>
      <View className="note">{words.toWitnessLead}</View>
      {waiting.map(({ presenceId, group, building, unitEntrance, reason }) => (
        <View key={presenceId} className="stack">
          <View>
            {[
              groupNames[group],
              ...(building !== null && unitEntrance !== null
                ? [words.fromStairwell(building, unitEntrance)]
                : []),
              byHandReasons[reason],
            ].join(' · ')}
          </View>
          <Button
            kind="plain"
            text={words.witness}
            busy={busy === presenceId}
            onTap={() => void seen(presenceId)}
          />
        </View>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </Card>
  )
}
