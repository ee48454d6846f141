import type { QueuedAppeal } from '@shared/contract/review'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { showAgain } from './review-api'

interface State {
  readonly id: string
  readonly item: QueuedAppeal | null
  readonly code: RefusalCode | null
}

/** One appeal that does not lie in the queue (any more), as the desk sees it. '' asks for nothing. */
export function useOne(id: string) {
  const [state, setState] = useState<State>({ id: '', item: null, code: null })
  const load = useCallback(async () => {
    if (id === '') return
    try {
      setState({ id, item: await showAgain(id), code: null })
    } catch (error) {
      setState({ id, item: null, code: refusalCodeOf(error) })
    }
  }, [id])
  useEffect(() => void load(), [load])
  useDidShow(() => {
    if (state.id === id && state.code !== null) void load()
  })
  const shown = state.id === id ? state : null
  return {
    item: shown?.item ?? null,
    code: shown?.code ?? null,
    coming: id !== '' && shown === null,
    reload: () => void load(),
  }
}
