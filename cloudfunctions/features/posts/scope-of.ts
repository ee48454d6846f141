import type { Scope } from '@shared/rules/ladder'

import type { Place } from '../../store/places'

/** A stored place as a scope. A county's own posts lie in no community. */
export const scopeOf = ({ countyId = '', communityId = '', ...below }: Partial<Place>): Scope => ({
  countyId,
  communityId,
  ...below,
})
