import type { HostSession } from '@shared/contract/session/host'
import { SESSION_DEFAULTS } from '@shared/contract/session/limits'
import { refusals } from '@shared/copy/refusals'
import { hosting as words } from '@shared/copy/staff/session'
import { turnAfter } from '@shared/rules/session/turns'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { turn as goToTurn } from './hosting-api'

interface Props {
  readonly data: HostSession
  readonly clock: ReactNode
  readonly onMoved: () => void
}

/** Whose turn it is, and the next one at a tap. */
export function TurnControl({ data, clock, onMoved }: Props) {
  const { turn, attendance } = data.session
  const { busy, refused, attempt } = useAttempt()
  const speakers = Math.max(turn?.speakers ?? 0, attendance.present)
  const after = turnAfter(turn, speakers) ?? { round: SESSION_DEFAULTS.rounds + 1, seat: 0 }

  async function next() {
    await attempt(async () => {
      await goToTurn(data.session.id, after.round, after.seat)
      onMoved()
    })
  }

  return (
    <View className="stack">
      {clock}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        kind="plain"
        text={turn ? words.nextTurn : words.firstTurn}
        busy={busy}
        onTap={() => void next()}
      />
    </View>
  )
}
