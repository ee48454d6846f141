import { useState } from 'react'

import { inWechat } from '@/platform/env'
import type { RefusalCode } from '@/platform/refusal'
import { goTo } from '@/platform/routes'

import { ConsentSheet } from './consent-sheet'
import { DeclareSheet } from './declare-sheet'
import { PhoneElsewhereSheet } from './phone-elsewhere-sheet'
import { PhoneSheet } from './phone-sheet'
import { SignInSheet } from './sign-in-sheet'
import { VerifySheet } from './verify-sheet'

interface Props {
  /** What the server asked for before it takes the answer. */
  readonly code: RefusalCode
  readonly compoundId: string
  readonly compoundName: string
  readonly onPass: () => void
  readonly onDrop: () => void
  /** What 请管家帮我确认 does; without it the home is described with that wish. */
  readonly onByButler?: () => void
}

const asksWho = (code: RefusalCode) => code === 'SIGN_IN_REQUIRED' || code === 'SESSION_ENDED'

/** One question at a time, only when an act needs it; then the act goes on by itself. */
export function Gates({ code, compoundId, compoundName, onPass, onDrop, onByButler }: Props) {
  const [signIn, setSignIn] = useState(false)

  function byButler() {
    onDrop()
    goTo('packages/me/describe/index', { compoundId, byButler: '1' })
  }

  // In WeChat nobody signs in.
  if (process.env.TARO_ENV === 'h5' && (signIn || asksWho(code))) {
    // Signed in, her answer is tried again: only then it shows what is still to be asked.
    return <SignInSheet onDone={() => (asksWho(code) ? onPass() : setSignIn(false))} onClose={onDrop} />
  }
  if (code === 'RUNG_PHONE_REQUIRED') {
    const Asked = inWechat ? PhoneSheet : PhoneElsewhereSheet
    return <Asked onDone={onPass} onClose={onDrop} onByButler={onByButler ?? byButler} />
  }
  if (code === 'RUNG_VERIFIED_REQUIRED') return <VerifySheet compoundId={compoundId} onClose={onDrop} />
  if (code === 'CONSENT_NEEDED') return <ConsentSheet onDone={onPass} onClose={onDrop} />
  return (
    <DeclareSheet
      compoundId={compoundId}
      compoundName={compoundName}
      onDone={onPass}
      onClose={onDrop}
      onSignIn={() => setSignIn(true)}
    />
  )
}
