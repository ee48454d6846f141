import { useState } from 'react'

import { inWechat } from '@/platform/env'
import type { RefusalCode } from '@/platform/refusal'

import { DeclareSheet } from './declare-sheet'
import { SignInSheet } from './sign-in-sheet'

interface Props {
  /** What the server asked for before it takes the answer. */
  readonly code: RefusalCode
  readonly compoundId: string
  readonly compoundName: string
  readonly onPass: () => void
  readonly onDrop: () => void
}

const asksWho = (code: RefusalCode) => code === 'SIGN_IN_REQUIRED' || code === 'SESSION_ENDED'

/** One question at a time, only when an act needs it. In WeChat nobody signs in. */
export function Gates({ code, compoundId, compoundName, onPass, onDrop }: Props) {
  const [signIn, setSignIn] = useState(asksWho(code) && !inWechat)
  if (process.env.TARO_ENV === 'h5' && signIn) {
    // Signed in, her answer is tried again: only then it shows whether she must still say where she lives.
    const passed = () => (asksWho(code) ? onPass() : setSignIn(false))
    return <SignInSheet onDone={passed} onClose={onDrop} />
  }
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
