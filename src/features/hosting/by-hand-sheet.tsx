import { BY_HAND_REASONS, type ByHandReason } from '@shared/contract/session/check-in'
import { PRESENT_GROUPS, type PresentGroup } from '@shared/contract/session/groups'
import { SESSION_DEFAULTS } from '@shared/contract/session/limits'
import type { SessionView } from '@shared/contract/session/show'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { describe } from '@shared/copy/residence'
import { byHandReasons, groupNames } from '@shared/copy/session'
import { hosting as words } from '@shared/copy/staff/session'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { EntrancePick } from '@/components/entrance-pick/entrance-pick'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { addByHand, stairwellsOf } from './hosting-api'

const NOWHERE = 'none'

interface Props {
  readonly session: SessionView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Somebody without a phone: who, from where, why. No name. */
export function ByHandSheet({ session, onDone, onClose }: Props) {
  const [stairwells, setStairwells] = useState<Awaited<ReturnType<typeof stairwellsOf>>>([])
  const [group, setGroup] = useState<PresentGroup>('resident')
  const [where, setWhere] = useState<string | null>(null)
  const [reason, setReason] = useState<ByHandReason | null>(null)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  useEffect(() => {
    stairwellsOf(session.compoundId).then(setStairwells, (error) => setRefused(refusalCodeOf(error)))
  }, [session.compoundId])

  async function add() {
    if (reason === null || where === null) return
    setBusy(true)
    setRefused(null)
    try {
      const stairwell = where === NOWHERE ? {} : { stairwellId: where }
      await addByHand({ sessionId: session.id, group, reason, ...stairwell })
      setDone(true)
      onDone()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Sheet title={words.byHand} closeLabel={common.close} onClose={onClose}>
      {done ? (
        <>
          <View>{words.byHandDone}</View>
          <Button text={common.close} onTap={onClose} />
        </>
      ) : (
        <>
          <View className="note">{words.byHandLead}</View>
          <Choices
            label={words.byHandGroup}
            choices={PRESENT_GROUPS.map((key) => ({ key, text: groupNames[key] }))}
            chosen={group}
            onChoose={setGroup}
          />
          <EntrancePick
            one
            label={words.byHandWhere}
            words={describe}
            entrances={stairwells}
            chosen={where === null ? [] : [where]}
            onTap={setWhere}
          />
          {group === 'resident' ? null : (
            <Choices
              label={words.byHandWhereNone}
              labelHidden
              choices={[{ key: NOWHERE, text: words.byHandWhereNone }]}
              chosen={where}
              onChoose={setWhere}
            />
          )}
          <Choices
            label={words.byHandReason}
            choices={BY_HAND_REASONS.map((key) => ({ key, text: byHandReasons[key] }))}
            chosen={reason}
            onChoose={setReason}
          />
          <View className="note">{words.byHandMost(SESSION_DEFAULTS.byHand)}</View>
          {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
          <Button
            text={words.byHandAdd}
            busy={busy || where === null || reason === null}
            onTap={() => void add()}
          />
        </>
      )}
    </Sheet>
  )
}
