import { CONSENT_VERSIONS } from '@shared/contract/consent'
import type { WishCard as Wish } from '@shared/contract/wish/card'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { wishRefusals } from '@shared/copy/refusals/wish'
import { wish as words } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Button } from '@/components/button/button'
import { Picks } from '@/components/choices/picks'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { call } from '@/platform/call'
import { isLost, type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'

import { WishCard } from './wish-card'

interface Props {
  readonly wishId: string
  readonly compoundId: string
  readonly onWon: () => void
  readonly onClose: () => void
}

/** 认领: one declaration, one tap. Whoever was a moment late is told kindly, with what else there is. */
export function ClaimSheet({ wishId, compoundId, onWon, onClose }: Props) {
  const [noRelative, setNoRelative] = useState(false)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [similar, setSimilar] = useState<readonly Wish[] | null>(null)
  const requestId = useRef(newRequestId())

  async function claim(again = true): Promise<void> {
    setAsked(true)
    if (!noRelative) return
    setBusy(true)
    setRefused(null)
    try {
      await call('people.consent', { kind: 'userAgreement', version: CONSENT_VERSIONS.userAgreement })
      const answer = await call('wish.claim', { wishId, noRelative: true }, requestId.current)
      if (answer.outcome === 'claimed') onWon()
      else setSimilar(answer.similar)
    } catch (error) {
      const code = refusalCodeOf(error)
      // Two at the very same moment: asked once more it is decided.
      if (again && (code === 'CONFLICT_TRY_AGAIN' || isLost(code))) return claim(false)
      setRefused(code)
    } finally {
      setBusy(false)
    }
  }

  if (similar)
    return (
      <Sheet title={words.claimTitle} closeLabel={common.close} onClose={onClose}>
        <Notice kind="strip" {...wishRefusals.WISH_ALREADY_CLAIMED} />
        {similar.length > 0 ? <View className="heading">{words.similar}</View> : null}
        {similar.map((one) => (
          <WishCard key={one.id} wish={one} here={compoundId} />
        ))}
        <Button kind="quiet" text={common.close} onTap={onClose} />
      </Sheet>
    )
  return (
    <Sheet title={words.claimTitle} closeLabel={common.close} onClose={onClose}>
      <View>{words.claimLead}</View>
      <View className="note">{words.rules}</View>
      <View className="note">{words.default}</View>
      <Picks
        label={words.noRelative}
        labelHidden
        choices={[{ key: 'noRelative' as const, text: words.noRelative }]}
        chosen={noRelative ? ['noRelative'] : []}
        problem={asked && !noRelative ? words.needNoRelative : ''}
        onChange={(chosen) => setNoRelative(chosen.length > 0)}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.claimYes} busy={busy} onTap={() => void claim()} />
      <Button kind="quiet" text={words.keep} onTap={onClose} />
    </Sheet>
  )
}
