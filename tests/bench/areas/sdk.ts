import tcb from '@cloudbase/node-sdk'

import { functionEnvironment } from '../../../cloudfunctions/local/emulator/environment'
import type { BenchStack } from '../stack'

type Bare = Readonly<Record<'get' | 'update', (i: number) => Promise<boolean>>>
const known = new WeakMap<BenchStack, Promise<Bare>>()

/** The bare SDK against the same store: the measure for everything else, so it runs between the others' rounds. */
export function bareSdk(stack: BenchStack): Promise<Bare> {
  const found = known.get(stack) ?? open(stack)
  known.set(stack, found)
  return found
}

async function open({ adminUrl, control }: BenchStack): Promise<Bare> {
  Object.assign(process.env, functionEnvironment(adminUrl))
  const documents = Array.from({ length: 1000 }, (_, i) => ({
    _id: `bare${i}`,
    used: 0,
    text: 'x'.repeat(300),
  }))
  await control.load({ collection: 'clock_cursors', documents })
  const db = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true }).database()
  const doc = (i: number) => db.collection('clock_cursors').doc(`bare${i % 1000}`)
  return {
    get: async (i: number) => ((await doc(i).get()).data as unknown[]).length === 1,
    update: async (i: number) => (await doc(i).update({ used: db.command.inc(1) })).updated === 1,
  }
}
