import type { ActionName, InputOf } from '@shared/contract/actions'

import type { TestApi } from '../../support/api'
import type { Random } from '../histories/random'
import { setNow } from '../time'

/** Many people who tap at once, over a network that loses answers and sends things twice. */
export interface Crowd {
  readonly api: TestApi
  readonly random: Random
  /** One intent, sent until it is answered; `ok`, or the code of the refusal. */
  tap<Name extends ActionName>(openid: string, action: Name, input: InputOf<Name>): Promise<string>
  /** Everybody's taps of one moment; now and then a write gets lost under way. */
  atOnce(taps: readonly (() => Promise<void>)[]): Promise<void>
  later(milliseconds: number): void
  readonly now: Date
  /** Calls that were answered, or got lost. */
  readonly operations: number
}

const AGAIN: readonly string[] = ['UNEXPECTED', 'CONFLICT_TRY_AGAIN']
const MOST_TRIES = 12

export function gather(api: TestApi, random: Random, begin: Date): Crowd {
  let now = begin
  let [operations, intents] = [0, 0]
  setNow(now)
  return {
    api,
    random,
    get now() {
      return now
    },
    get operations() {
      return operations
    },
    later(milliseconds) {
      now = new Date(now.getTime() + milliseconds)
      setNow(now)
    },
    async tap(openid, action, input) {
      intents += 1
      const requestId = `crowd-${String(intents).padStart(6, '0')}`
      const once = async () => {
        operations += 1
        const answer = await api.reply(action, input, { openid, requestId })
        return answer.ok ? 'ok' : answer.code
      }
      for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
        const answers = await Promise.all(random.chance(0.2) ? [once(), once()] : [once()])
        const said = answers.find((one) => !AGAIN.includes(one))
        if (said !== undefined) return said
      }
      return 'silent'
    },
    async atOnce(taps) {
      if (random.chance(0.5)) {
        const effect = random.pick(['drop', 'error'] as const)
        const point = effect === 'drop' ? random.pick(['before', 'after'] as const) : ('before' as const)
        await api.control.setFaults({
          faults: [{ point, effect, nth: 1 + random.below(10), writes: true }],
        })
      }
      await Promise.all(taps.map((tap) => tap()))
      await api.control.setFaults({ faults: [] })
    },
  }
}
