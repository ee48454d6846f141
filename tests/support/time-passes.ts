import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import type { TestStack } from './gateway'
import { change } from './stored'

/** The poll of a matter is over: its last day has passed, and the clock has worked. */
export async function pollEnds(stack: TestStack, consultationId: string): Promise<void> {
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl))
  const past = new Date(Date.now() - 120_000)
  await change('polls', `pl_${consultationId}`, { closesAt: past })
  await change('deadlines', `pollCloses_${consultationId}`, { dueAt: past, wakeAt: past })
  await stack.tick()
}
