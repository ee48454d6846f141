import type { MyAccount } from '@shared/contract/account'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import type { Answer } from '@/platform/use-answer'

/** What the system holds of her. Name and room are read each time and kept nowhere on the phone. */
export function useAccount(): Answer<MyAccount> {
  const [state, setState] = useState<{ data: MyAccount | null; at: number; code: RefusalCode | null }>({
    data: null,
    at: 0,
    code: null,
  })

  async function load() {
    try {
      const data = await call('account.show', {})
      setState({ data, at: Date.now(), code: null })
    } catch (error) {
      const code = refusalCodeOf(error)
      setState((before) => ({ ...before, code }))
    }
  }
  useEffect(() => void load(), [])
  // She may have corrected or handed over something on another page.
  useDidShow(() => void (state.at > 0 && load()))

  return { ...state, reload: () => void load() }
}
