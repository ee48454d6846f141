import type { SessionCandidates } from '@shared/contract/session/invite'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { groupNames } from '@shared/copy/session'
import { hosting as words } from '@shared/copy/staff/session'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { candidates, invite } from './hosting-api'

interface Props {
  readonly sessionId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Posts of the five groups, to be ticked. */
export function InviteSheet({ sessionId, onDone, onClose }: Props) {
  const [all, setAll] = useState<SessionCandidates['candidates'] | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  useEffect(() => {
    candidates(sessionId).then(
      (found) => setAll(found.candidates),
      (error) => setRefused(refusalCodeOf(error)),
    )
  }, [sessionId])

  function tick(key: string) {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }

  async function send() {
    if (chosen.size === 0) return
    setBusy(true)
    setRefused(null)
    try {
      await invite(sessionId, [...chosen])
      onDone()
      onClose()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Sheet title={words.invite} closeLabel={common.close} onClose={onClose}>
      <View className="note">{words.inviteMeaning}</View>
      {all === null && refused === null ? <Skeleton label={common.loading} lines={[80, 60, 80]} /> : null}
      {all?.length === 0 ? <Notice {...words.nobodyToInvite} /> : null}
      <List>
        {(all ?? []).map(({ key, group, label, placeName, invited }) => (
          <Row
            key={key}
            text={label}
            note={`${groupNames[group]} · ${placeName}`}
            mark={invited ? words.alreadyInvited : chosen.has(key) ? '✓' : ''}
            {...(invited ? {} : { onTap: () => tick(key) })}
          />
        ))}
      </List>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {all && all.length > 0 ? (
        <Button
          text={words.inviteNow(chosen.size)}
          busy={busy || chosen.size === 0}
          onTap={() => void send()}
        />
      ) : null}
    </Sheet>
  )
}
