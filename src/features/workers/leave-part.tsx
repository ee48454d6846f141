import { refusals } from '@shared/copy/refusals'
import { workers as words } from '@shared/copy/workers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'

/** Leaving is as easy as registering: one more question, and nothing is kept. */
export function LeavePart({ onLeft }: { readonly onLeft: () => void }) {
  const [leaving, setLeaving] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  async function leave() {
    if (!(await attempt(() => call('workers.leave', {})))) return
    setLeaving(false)
    onLeft()
  }

  if (!leaving) return <Button kind="quiet" text={words.leave} onTap={() => setLeaving(true)} />
  return (
    <View className="stack">
      <Notice kind="strip" say={words.leaveTitle} next={words.leaveMeaning} />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button kind="plain" text={words.leaveYes} busy={busy} onTap={() => void leave()} />
      <Button kind="quiet" text={words.leaveNo} onTap={() => setLeaving(false)} />
    </View>
  )
}
