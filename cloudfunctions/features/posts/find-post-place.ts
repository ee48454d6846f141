import type { PostKind } from '@shared/contract/ladder'
import type { Scope } from '@shared/rules/ladder'
import { type PlaceLevel, POST_TABLE } from '@shared/rules/posts/post-table'

import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { CompoundDoc } from '../../store/places'

export interface PostPlace {
  readonly placeId: string
  readonly placeName: string
  readonly place: Scope
  /** Posts that cannot be held here. */
  readonly lacks?: readonly PostKind[]
}

type Where = Pick<ActionContext, 'store' | 'settings'>

/** The place of a post, from the store. At county level nothing lies below: its scope names no community. */
export async function placeOfLevel(
  level: PlaceLevel,
  placeId: string,
  { store, settings }: Where,
): Promise<PostPlace | undefined> {
  if (level === 'county') {
    if (placeId !== settings.countyId) return undefined
    return { placeId, placeName: settings.countyName, place: { countyId: placeId, communityId: '' } }
  }
  if (level === 'community') {
    const community = await store.places.community(placeId)
    if (!community) return undefined
    const { countyId, name } = community
    return { placeId, placeName: name, place: { countyId, communityId: placeId } }
  }
  if (level === 'compound') {
    const compound = await store.places.compound(placeId)
    return compound && compoundPlace(compound)
  }
  const stairwell = await store.places.stairwell(placeId)
  const compound = stairwell && (await store.places.compound(stairwell.compoundId))
  if (!stairwell || !compound) return undefined
  const { countyId, communityId, compoundId, building, unitEntrance } = stairwell
  return {
    placeId,
    placeName: `${compound.name}${building}号楼${unitEntrance}单元`,
    place: { countyId, communityId, compoundId, stairwellId: placeId },
  }
}

const compoundPlace = ({ _id, countyId, communityId, name, committee, property }: CompoundDoc) => ({
  placeId: _id,
  placeName: name,
  place: { countyId, communityId, compoundId: _id },
  lacks: lackingPosts(committee, property),
})

/** Nobody speaks for a body that the compound has not got. */
const lackingPosts = (
  committee: CompoundDoc['committee'],
  property: CompoundDoc['property'],
): readonly PostKind[] => [
  ...(committee ? [] : (['committeeChair'] as const)),
  ...(property ? [] : (['propertyManager'] as const)),
]

export async function placeOfPost(post: PostKind, placeId: string, where: Where): Promise<PostPlace> {
  const found = await placeOfLevel(POST_TABLE[post].level, placeId, where)
  if (!found) throw fail('PLACE_NOT_FOUND')
  if (found.lacks?.includes(post)) throw fail('BODY_NOT_HERE')
  return found
}
