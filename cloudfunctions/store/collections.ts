import { appealCollections } from './collections/appeal'
import { butlerCollections } from './collections/butler'
import { consultationCollections } from './collections/consultation'
import { membershipCollections } from './collections/membership'
import { officeCollections } from './collections/office'
import { peopleCollections } from './collections/people'
import { placesCollections } from './collections/places'
import { sessionCollections } from './collections/session'
import { upkeepCollections } from './collections/upkeep'
import { wishCollections } from './collections/wish'
import { workCollections } from './collections/work'

/**
 * Every collection and index, once: provisioning on CloudBase and the local emulator both read this.
 * All collections are closed to clients (functions only); authorisation is in code.
 */
export const collections = {
  ...appealCollections,
  ...butlerCollections,
  ...consultationCollections,
  ...membershipCollections,
  ...officeCollections,
  ...peopleCollections,
  ...placesCollections,
  ...sessionCollections,
  ...upkeepCollections,
  ...wishCollections,
  ...workCollections,
} as const

export type CollectionName = keyof typeof collections
