import type { WishMove } from '@shared/contract/wish/move'
import {
  DISPUTE_REASONS,
  REJECT_REASONS,
  RELEASE_REASONS,
  SEND_BACK_REASONS,
  WITHDRAW_REASONS,
  type WishReason,
} from '@shared/contract/wish/reasons'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { wishMoves, wishReasons, wish as words } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { call } from '@/platform/call'

import { useWishAct } from './use-wish-act'

/** What is said with it: chosen, not written, so that nobody reads a stranger's anger. */
const REASONS: Partial<Readonly<Record<WishMove, readonly WishReason[]>>> = {
  release: RELEASE_REASONS,
  dispute: DISPUTE_REASONS,
  withdraw: WITHDRAW_REASONS,
  sendBack: SEND_BACK_REASONS,
  reject: REJECT_REASONS,
}

interface Props {
  readonly wishId: string
  readonly verb: WishMove
  readonly onDone: () => void
  readonly onClose: () => void
}

export function MoveSheet({ wishId, verb, onDone, onClose }: Props) {
  const reasons = REASONS[verb]
  const [reason, setReason] = useState<WishReason | null>(null)
  const [asked, setAsked] = useState(false)
  const { busy, refused, act } = useWishAct(onDone)
  const { ask, means } = wishMoves[verb]

  function go() {
    setAsked(true)
    if (reasons && reason === null) return
    void act(() => call('wish.move', { wishId, verb, ...(reason ? { reason } : {}) }))
  }

  return (
    <Sheet title={ask} closeLabel={common.close} onClose={onClose}>
      <View>{means}</View>
      {reasons ? (
        <Choices
          label={words.why}
          choices={reasons.map((key) => ({ key, text: wishReasons[key] }))}
          chosen={reason}
          problem={asked && reason === null ? words.needReason : ''}
          onChoose={setReason}
        />
      ) : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.yes} busy={busy} onTap={go} />
      <Button kind="quiet" text={words.keep} onTap={onClose} />
    </Sheet>
  )
}
