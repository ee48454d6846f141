import type { ShowSession } from '@shared/contract/session/show'
import { refusals } from '@shared/copy/refusals'
import { groupNames, session as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { answerInvitation } from './session-api'

interface Props {
  readonly sessionId: string
  readonly invitation: NonNullable<ShowSession['invitation']>
  readonly onDone: () => void
}

/** Asked in by her post: she says whether she can come, and may change it until it begins. */
export function InvitationCard({ sessionId, invitation: { group, coming }, onDone }: Props) {
  const [changes, setChanges] = useState(false)
  const [busy, setBusy] = useState<boolean | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function say(next: boolean) {
    setBusy(next)
    setRefused(null)
    try {
      await answerInvitation(sessionId, next)
      setChanges(false)
      onDone()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(null)
    }
  }

  const asks = coming === null || changes
  return (
    <Card>
      <View className="heading">{words.invited(groupNames[group])}</View>
      <View className="note">
        {asks ? words.invitedLead : coming ? words.saidComing : words.saidNotComing}
      </View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <View className="stack session-facts__way">
        {asks ? (
          <>
            <Button text={words.coming} busy={busy === true} onTap={() => void say(true)} />
            <Button kind="plain" text={words.notComing} busy={busy === false} onTap={() => void say(false)} />
          </>
        ) : (
          <Button kind="quiet" text={words.changeAnswer} onTap={() => setChanges(true)} />
        )}
      </View>
    </Card>
  )
}
