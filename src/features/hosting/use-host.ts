import type { HostSession } from '@shared/contract/session/host'
import { isOver } from '@shared/rules/session/life'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { useLive, useSeconds } from '@/platform/live'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { host } from './hosting-api'

const LIVE_MS = 5_000

interface State {
  readonly data: HostSession | null
  readonly at: number
  readonly code: RefusalCode | null
}

/** What the host's screen shows. Nothing of it is kept on the phone: a pass from yesterday is worse than none. */
export function useHost(sessionId: string) {
  const [state, setState] = useState<State>({ data: null, at: 0, code: null })

  const load = useCallback(async () => {
    try {
      setState({ data: await host(sessionId), at: Date.now(), code: null })
    } catch (error) {
      setState((before) => ({ ...before, code: refusalCodeOf(error) }))
    }
  }, [sessionId])
  useEffect(() => void load(), [load])
  useDidShow(() => {
    if (state.at > 0) void load()
  })
  const live = state.data !== null && !isOver(state.data.session.state)
  useLive(live, LIVE_MS, () => void load())
  const passed = useSeconds(state.data?.pass != null, state.at)
  const left = Math.max(0, (state.data?.changesIn ?? 0) - passed)
  useEffect(() => {
    if (left === 0 && state.data?.pass != null) void load()
  }, [left])
  return { ...state, left, reload: () => void load() }
}
