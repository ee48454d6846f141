import type { BenchStack } from './stack'

/** What one call costs at the store, by the store's own count. */
export async function requestsOf(
  { control }: Pick<BenchStack, 'control'>,
  call: (index: number) => Promise<boolean>,
): Promise<number> {
  await control.resetStats()
  if (!(await call(0))) throw new Error('the measured call was refused')
  const { actions } = await control.stats()
  return Object.values(actions).reduce((sum, count) => sum + count, 0)
}
