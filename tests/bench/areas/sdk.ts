import tcb from '@cloudbase/node-sdk'

import { functionEnvironment } from '../../../cloudfunctions/local/emulator/environment'
import { measure } from '../measure'
import { figure, type Result } from '../result'
import type { BenchStack } from '../stack'

/** What the bare SDK reaches against the same store in the same run: the measure for everything else. */
export async function benchSdk({ adminUrl, control }: BenchStack): Promise<Result[]> {
  Object.assign(process.env, functionEnvironment(adminUrl))
  const documents = Array.from({ length: 1000 }, (_, i) => ({
    _id: `bare${i}`,
    used: 0,
    text: 'x'.repeat(300),
  }))
  await control.load({ collection: 'clock_cursors', documents })
  const db = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true }).database()
  const doc = (i: number) => db.collection('clock_cursors').doc(`bare${i % 1000}`)
  const get = async (i: number) => ((await doc(i).get()).data as unknown[]).length === 1
  const update = async (i: number) => (await doc(i).update({ used: db.command.inc(1) })).updated === 1

  await measure(16, 2000, get)
  const gets = await measure(16, 10_000, get)
  await measure(16, 1000, update)
  const updates = await measure(16, 5000, update)
  return [
    figure('sdk.get.rate.c16', gets.perSecond, '1/s'),
    figure('sdk.update.rate.c16', updates.perSecond, '1/s'),
    figure('sdk.errors', gets.errors + updates.errors, ''),
  ]
}
