import type { ActionName } from '@shared/contract/actions'
import type { WireReply } from '@shared/contract/wire'

import { WRITES } from '../../../cloudfunctions/local/emulator/control/faults'
import type { Fault } from '../../../cloudfunctions/local/emulator/control/protocol'
import type { TestApi } from '../../support/api'
import type { StoreReader } from '../store-image'
import { setNow } from '../time'
import { chanceIn, differences, type Values, valuesOf, valuesOfAnswer } from './compare'

/** What somebody means to do once, however often her phone has to send it. */
export interface Intent {
  readonly label: string
  /** Null: the clock works, and nobody sends anything. */
  readonly action: ActionName | null
  readonly openid: string
  readonly input: () => unknown
  readonly prepare: (api: TestApi) => Promise<void>
  /** After how many milliseconds it is sent again where a minute later it is too late for it. */
  readonly againAfter?: number
}

/** A request of the function fails, or its instance dies; before the store has worked it off, or after. */
export const DISTURBANCES: readonly Pick<Fault, 'point' | 'effect'>[] = [
  { point: 'after', effect: 'down' },
  { point: 'before', effect: 'down' },
  { point: 'after', effect: 'drop' },
  { point: 'before', effect: 'error' },
]

export interface Swept {
  readonly writes: number
  readonly tried: number
  /** Where the resend left something to the clock, which then did it. */
  readonly byClock: number
  readonly wrong: readonly string[]
}

const NOW = new Date('2026-11-23T02:00:00Z')
const A_MINUTE = 60_000
const NEXT_TICKS = new Date(NOW.getTime() + 10 * 60_000)

/** Disturbs an intent at its write points, sends it again a minute later, and compares with what it does undisturbed. */
export async function sweep(
  api: TestApi,
  reader: StoreReader,
  intent: Intent,
  /** Which of the disturbances are tried at the n-th write point. */
  chosen: (nth: number) => readonly Pick<Fault, 'point' | 'effect'>[],
): Promise<Swept> {
  setNow(NOW)
  const world = await reader.read()
  await intent.prepare(api)
  const before = await reader.read()
  const input = intent.input()
  const { action } = intent
  const send = () =>
    action === null
      ? tick(api)
      : api.reply(action, input as never, {
          openid: intent.openid,
          requestId: `fault-${intent.label}`.replace(/[^a-zA-Z0-9-]/g, '-').slice(0, 60),
        })
  const settled = async (answer: unknown): Promise<Values> => {
    return new Map([...valuesOf(await reader.readSince(before)), ...valuesOfAnswer(answer)])
  }

  await api.control.resetStats()
  const first = await send()
  if (!first.ok) {
    await reader.restore(world)
    return { writes: 0, tried: 0, byClock: 0, wrong: [`undisturbed it was refused: ${first.code}`] }
  }
  const writes = await writesSoFar(api)
  const expected = await settled(first)
  await reader.restore(before)
  const chance = chanceIn(expected, await settled(await send()))
  const afterTicks = async (): Promise<Values> => {
    setNow(NEXT_TICKS)
    await api.tick()
    return settled(undefined)
  }
  let expectedAfterTicks: Values | undefined

  const wrong: string[] = []
  let [tried, byClock] = [0, 0]
  for (let nth = 1; nth <= writes; nth += 1) {
    for (const disturbance of chosen(nth)) {
      await reader.restore(before)
      setNow(NOW)
      await api.control.setFaults({ faults: [{ ...disturbance, nth, writes: true }] })
      await send()
      await api.control.setFaults({ faults: [] })
      setNow(new Date(NOW.getTime() + (intent.againAfter ?? A_MINUTE)))
      // What died keeps nothing locked for so long.
      await api.control.quiesce()
      const again = await send()
      tried += 1
      const got = await settled(again)
      if (differences(expected, got, chance).length === 0) continue
      // The answer is the same at once; what follows may be the clock's, within minutes.
      const got2 = await afterTicks()
      if (expectedAfterTicks === undefined) {
        await reader.restore(before)
        setNow(NOW)
        await send()
        expectedAfterTicks = await afterTicks()
      }
      const found = [
        ...differences(valuesOfAnswer(first), valuesOfAnswer(again), chance),
        ...differences(expectedAfterTicks, got2, chance),
      ]
      if (found.length === 0) byClock += 1
      else {
        const where = `${intent.label}: ${disturbance.effect} ${disturbance.point} write ${nth} of ${writes}`
        wrong.push([where, ...found.slice(0, 6)].join('\n  '))
      }
    }
  }
  await reader.restore(world)
  return { writes, tried, byClock, wrong }
}

async function writesSoFar({ control }: TestApi): Promise<number> {
  const { actions } = await control.stats()
  return [...WRITES].reduce((sum, action) => sum + (actions[action] ?? 0), 0)
}

/** What a tick answers to nobody; one that died has failed. */
const tick = (api: TestApi): Promise<WireReply<unknown>> =>
  api.tick().then(
    () => ({ ok: true, data: {}, requestId: 'tick' }) as never,
    () => ({ ok: false, code: 'UNEXPECTED', requestId: 'tick' }) as never,
  )
