import type { OpenInvitation } from '@shared/contract/posts'
import { refusals } from '@shared/copy/refusals'
import { ask } from '@shared/copy/staff/ask'
import { posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { revoke } from './posts-api'

interface Props {
  readonly invitation: OpenInvitation
  readonly onChanged: () => void
  readonly onDone: () => void
}

/** Takes back a code that nobody has used yet. */
export function RevokeForm({ invitation, onChanged, onDone }: Props) {
  const { busy, refused, attempt } = useAttempt()

  async function takeBack() {
    await attempt(async () => {
      await revoke(invitation.invitationId)
      onChanged()
      onDone()
    })
  }

  return (
    <View className="stack">
      <View>{`${invitation.placeName} ${invitation.label}`}</View>
      <View className="note">{words.revokeLead(invitation.label)}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.revoke} busy={busy} onTap={() => void takeBack()} />
      <Button kind="quiet" text={ask.cancel} onTap={onDone} />
    </View>
  )
}
