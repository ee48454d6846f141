import type { ControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { type FixtureGuide, fixtureGuide } from '../../cloudfunctions/local/fixture/guide'
import { loadFixture } from '../../cloudfunctions/local/fixture/load'

/** `none`: only collections and indexes. `small`: a few compounds. `county`: everything. */
export type TestFixture = 'none' | 'small' | 'county'

/** Loads the fixture; left out of tests that need none, for it is the slow part. */
export async function loadTestFixture(
  fixture: TestFixture,
  control: ControlClient,
  secretKey: string,
  now: Date,
): Promise<FixtureGuide | undefined> {
  if (fixture === 'none') return undefined
  await loadFixture(control, { secretKey, now, size: fixture })
  return fixtureGuide(fixture)
}
