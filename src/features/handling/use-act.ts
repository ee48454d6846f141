import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

import { markWork } from './work-changed'

/** One verb at a time; sent again after a lost answer it is the same intent. */
export function useAct(onDone?: () => void) {
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()

  async function act<Name extends ActionName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name> | null> {
    let done: OutputOf<Name> | null = null
    await attempt(async () => {
      done = await call(name, input, intent.idOf([name, input]))
      intent.forget()
      markWork()
      onDone?.()
    })
    return done
  }

  return { busy, refused, act }
}
