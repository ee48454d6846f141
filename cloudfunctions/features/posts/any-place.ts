import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { type PostPlace, placeOfLevel } from './find-post-place'

/** A county, community or compound, whichever this id names. */
export async function anyPlace(placeId: string, context: ActionContext): Promise<PostPlace> {
  const county = placeId === context.settings.countyId
  const levels = county ? (['county'] as const) : (['community', 'compound'] as const)
  const found = await Promise.all(levels.map((level) => placeOfLevel(level, placeId, context)))
  const place = found.find((one) => one !== undefined)
  if (!place) throw fail('PLACE_NOT_FOUND')
  return place
}
