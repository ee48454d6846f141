import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useBackOnline } from './back-online'
import { call } from './call'
import { keepCopy, keptCopy, mayKeep } from './kept-copies'
import { isLost, type RefusalCode, refusalCodeOf } from './refusal'
import { inTurn } from './turns'

export interface Answer<T> {
  /** The newest answer known; an older copy while a fresh one is on its way. */
  readonly data: T | null
  /** When the shown answer was given. */
  readonly at: number
  /** Why the last attempt brought nothing; null while all is well. */
  readonly code: RefusalCode | null
  reload(): void
}

interface State<T> {
  readonly key: string
  readonly data: T | null
  readonly at: number
  readonly code: RefusalCode | null
}

/** Asks for a page: the last known copy at once, then the fresh answer, and again when the page is shown. */
export function useAnswer<Name extends ActionName>(
  name: Name,
  input: InputOf<Name> | null,
): Answer<OutputOf<Name>> {
  const key = input === null ? '' : `${name}:${JSON.stringify(input)}`
  const [state, setState] = useState<State<OutputOf<Name>>>(() => fromCopy(key))
  const latest = useRef(key)
  latest.current = key
  const [turns] = useState(inTurn)
  /** What is not kept on the phone stays in hand all the same while the page is open. */
  const inHand = useRef<State<OutputOf<Name>> | null>(null)
  const before = (): State<OutputOf<Name>> => (inHand.current?.key === key ? inHand.current : fromCopy(key))

  const load = useCallback(async () => {
    if (input === null) return
    const turn = turns.take()
    const put = (next: State<OutputOf<Name>>) => latest.current === key && setState(next)
    try {
      const data = await call(name, input)
      if (!turns.isNews(turn)) return
      if (mayKeep(name, data)) keepCopy(key, data)
      inHand.current = { key, data, at: Date.now(), code: null }
      put(inHand.current)
    } catch (error) {
      if (!turns.isPast(turn)) put({ ...before(), code: refusalCodeOf(error) })
    }
  }, [key])

  useEffect(() => {
    setState((shown) => (shown.key === key ? shown : fromCopy(key)))
    void load()
  }, [load])

  // What she did on another page may have changed this one, however quickly she came back.
  const left = useRef(false)
  useDidHide(() => {
    left.current = true
  })
  useDidShow(() => {
    if (left.current) void load()
    left.current = false
  })

  useBackOnline(() => {
    if (state.code !== null && isLost(state.code)) void load()
  })

  const shown = state.key === key ? state : fromCopy<OutputOf<Name>>(key)
  return {
    data: shown.data,
    at: shown.at,
    code: shown.code,
    reload() {
      setState((shown) => ({ ...shown, code: null }))
      void load()
    },
  }
}

function fromCopy<T>(key: string): State<T> {
  const copy = key === '' ? null : keptCopy<T>(key)
  return { key, data: copy?.data ?? null, at: copy?.at ?? 0, code: null }
}
