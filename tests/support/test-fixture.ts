import type { ControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { type FixtureGuide, fixtureGuide } from '../../cloudfunctions/local/fixture/guide'
import { loadFixture } from '../../cloudfunctions/local/fixture/load'

/** `none`: only collections and indexes. `small`: a few compounds. `county`: everything. */
export type TestFixture = 'none' | 'small' | 'county'

/** What is in the store besides the documents' own words: how much, and the key they are sealed with. */
export interface WhichFixture {
  readonly fixture: TestFixture
  readonly secretKey: string
}

export const guideOf = (fixture: TestFixture): FixtureGuide | undefined =>
  fixture === 'none' ? undefined : fixtureGuide(fixture)

/** Loads the fixture; left out of tests that need none, for it is the slow part. */
export async function loadTestFixture(
  { fixture, secretKey }: WhichFixture,
  control: ControlClient,
  now = new Date(),
): Promise<FixtureGuide | undefined> {
  if (fixture !== 'none') await loadFixture(control, { secretKey, now, size: fixture })
  return guideOf(fixture)
}
