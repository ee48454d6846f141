import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { wish as words } from '@shared/copy/wish'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { call } from '@/platform/call'

import { useWishAct } from './use-wish-act'

interface Props {
  readonly wishId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

const SPOKE = (['wisher', 'family'] as const).map((key) => ({ key, text: words.spoke[key] }))

/** In office she says with whom she spoke: a confirmation rests on a call, never on silence. */
export function ConfirmSheet({ wishId, onDone, onClose }: Props) {
  const [spokeWith, setSpokeWith] = useState<'wisher' | 'family' | null>(null)
  const [asked, setAsked] = useState(false)
  const { busy, refused, act } = useWishAct(onDone)

  function go() {
    setAsked(true)
    if (spokeWith) void act(() => call('wish.confirm', { wishId, call: { spokeWith } }))
  }

  return (
    <Sheet title={words.confirmCall} closeLabel={common.close} onClose={onClose}>
      <Choices
        label={words.confirmAsk}
        choices={SPOKE}
        chosen={spokeWith}
        problem={asked && spokeWith === null ? words.need : ''}
        onChoose={setSpokeWith}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.confirmCall} busy={busy} onTap={go} />
      <Button kind="quiet" text={words.keep} onTap={onClose} />
    </Sheet>
  )
}
