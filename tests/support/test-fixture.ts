import type { ControlClient } from '../../cloudfunctions/local/emulator/control-client'
import type { Persona } from '../../cloudfunctions/local/gateway/personas'

/** `none`: only collections and indexes. `small`: a few compounds. `county`: everything. */
export type TestFixture = 'none' | 'small' | 'county'

/** Loads the fixture; left out of tests that need none, for it is the slow part. */
export async function loadTestFixture(
  fixture: TestFixture,
  control: ControlClient,
  secretKey: string,
): Promise<{ readonly personas: readonly Persona[] }> {
  if (fixture === 'none') return { personas: [] }
  const { loadFixture } = await import('../../cloudfunctions/local/fixture/load')
  const { personas } = await import('../../cloudfunctions/local/fixture/personas')
  await loadFixture(control, { secretKey, size: fixture })
  return { personas }
}
