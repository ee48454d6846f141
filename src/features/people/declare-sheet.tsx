import { common } from '@shared/copy/common'
import { declareSheet as words } from '@shared/copy/consultation'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { goTo } from '@/platform/routes'

import { declareResidence } from './people-api'

interface Props {
  readonly compoundId: string
  readonly compoundName: string
  readonly onDone: () => void
  readonly onClose: () => void
  readonly onSignIn: () => void
}

/** The first rung: one tap under a short notice, no form. */
export function DeclareSheet({ compoundId, compoundName, onDone, onClose, onSignIn }: Props) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function declare() {
    setBusy(true)
    setRefused(null)
    try {
      await declareResidence(compoundId)
      onDone()
    } catch (error) {
      const code = refusalCodeOf(error)
      if (code === 'SIGN_IN_REQUIRED') onSignIn()
      else setRefused(code)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View>{words.lead(compoundName)}</View>
      <View className="note">{words.notice}</View>
      <Link text={words.readNotice} onTap={() => goTo('packages/me/notice/index', { kind: 'notice' })} />
      <View className="note">{words.counted}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.yes} busy={busy} onTap={() => void declare()} />
      <Button kind="quiet" text={words.no} onTap={onClose} />
    </Sheet>
  )
}
