import { HOST_CANCEL_REASONS, type HostCancelReason } from '@shared/contract/session/state'
import { common } from '@shared/copy/common'
import { cancelReasons } from '@shared/copy/session'
import { hostVerbs, hosting as words } from '@shared/copy/staff/session'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Sheet } from '@/components/sheet/sheet'

import type { Moves } from './use-moves'

interface Props {
  readonly moves: Moves
  readonly onClose: () => void
}

/** The reason is for all to see, so it is one of a few. */
export function CallOffSheet({ moves, onClose }: Props) {
  const [reason, setReason] = useState<HostCancelReason | null>(null)
  return (
    <Sheet title={words.reasonFor} closeLabel={common.close} onClose={onClose}>
      <Choices
        label={words.reasonFor}
        labelHidden
        tall
        choices={HOST_CANCEL_REASONS.map((key) => ({ key, text: cancelReasons[key] }))}
        chosen={reason}
        onChoose={setReason}
      />
      <Button
        text={hostVerbs.callOff}
        busy={moves.busy || reason === null}
        onTap={() => {
          if (reason === null) return
          moves.go('callOff', reason)
          onClose()
        }}
      />
    </Sheet>
  )
}
