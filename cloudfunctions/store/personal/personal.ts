import { BUTLERS } from './butlers'
import { DECIDING } from './deciding'
import type { Declared } from './declare'
import { MATTERS } from './matters'
import { PEOPLE } from './people'
import { PLACES } from './places'
import { SERVICE } from './service'
import { UPKEEP } from './upkeep'
import { WISHES } from './wishes'

/**
 * Every field of the store in which somebody could be told of: what it is for, until when, and what becomes
 * of it when she leaves. What is missing does not compile (`declare.ts`); the README prints it
 * (`npm run -s docs:personal`), and `npm run audit:privacy` holds the store to it.
 */
export const PERSONAL: Declared = {
  ...PLACES,
  ...PEOPLE,
  ...BUTLERS,
  ...MATTERS,
  ...DECIDING,
  ...SERVICE,
  ...WISHES,
  ...UPKEEP,
}
