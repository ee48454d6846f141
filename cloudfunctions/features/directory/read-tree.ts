import { kindNow } from '@shared/rules/bodies/kind-now'
import type { Tree } from '@shared/rules/directory/tree'

import { fail } from '../../kernel/fail'
import type { DirectoryPlaceDoc } from '../../store/directory'
import type { CommunityDoc, CompoundDoc, StairwellDoc } from '../../store/places'
import type { Store } from '../../store/store'

/** More is read and written by parts: by subdistrict, or by community. */
const MOST_COMMUNITIES = 100
const AT_ONCE = 8
const A_READ = 1000

/** The communities of a place, or those of them that a table names. */
export async function communitiesOf(
  { level, place, subdistrict, countyId }: DirectoryPlaceDoc,
  store: Store,
): Promise<CommunityDoc[]> {
  if (level === 'community' || level === 'compound') {
    const community = await store.places.community(place.communityId)
    return community ? [community] : []
  }
  const all = await store.places.communitiesAfter(countyId, '', A_READ)
  return level === 'county' ? all : all.filter(({ subdistrictId }) => subdistrictId === subdistrict?.id)
}

/** What stands in these communities now: two reads each, a few communities at a time. */
export async function readTree(communities: readonly CommunityDoc[], store: Store): Promise<Tree> {
  if (communities.length > MOST_COMMUNITIES) throw fail('TREE_TOO_LARGE')
  const parts: { compounds: readonly CompoundDoc[]; stairwells: readonly StairwellDoc[] }[] = []
  for (let from = 0; from < communities.length; from += AT_ONCE) {
    const some = communities.slice(from, from + AT_ONCE).map(async ({ _id }) => {
      const [compounds, stairwells] = await Promise.all([
        store.places.compoundsAfter(_id, '', A_READ),
        store.directory.stairwellsOf(_id, ''),
      ])
      // A list that was cut short must not look like the whole.
      if (Math.max(compounds.length, stairwells.length) === A_READ) throw fail('TREE_TOO_LARGE')
      return { compounds, stairwells }
    })
    parts.push(...(await Promise.all(some)))
  }
  return {
    communities: communities.map(({ _id, name, subdistrictId, subdistrictName }) => ({
      id: _id,
      name,
      subdistrictId,
      subdistrictName,
    })),
    compounds: parts.flatMap(({ compounds }) =>
      compounds.map(({ _id, communityId, name, kind, committee, property }) => ({
        id: _id,
        communityId,
        name,
        kind: kindNow(kind, { committee, property }),
        committee,
        property,
      })),
    ),
    stairwells: parts.flatMap(({ stairwells }) =>
      [...stairwells]
        .sort((one, other) => one.building - other.building || one.unitEntrance - other.unitEntrance)
        .map(({ _id, compoundId, building, unitEntrance, households }) => ({
          id: _id,
          compoundId,
          building,
          unitEntrance,
          households,
        })),
    ),
  }
}
