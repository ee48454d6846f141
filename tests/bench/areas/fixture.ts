import { loadFixture } from '../../../cloudfunctions/local/fixture/load'
import { atMost, type Result } from '../result'
import { BENCH_SECRET } from '../secret'
import type { BenchStack } from '../stack'

/** How long the fixture county takes to load into an empty store. */
export async function benchFixture({ control }: BenchStack): Promise<Result[]> {
  const began = performance.now()
  await loadFixture(control, { secretKey: BENCH_SECRET, size: 'county' })
  return [atMost('fixture.county.seconds', (performance.now() - began) / 1000, 's', 20)]
}
