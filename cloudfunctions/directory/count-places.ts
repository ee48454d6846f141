import type { DirectoryFigures } from '@shared/contract/directory'
import { kindNow } from '@shared/rules/bodies/kind-now'
import { addFigures, NO_FIGURES } from '@shared/rules/directory/figures'
import { prefixOf } from '@shared/rules/directory/order'

import type { CountedPlace, DirectoryPlaceDoc } from '../store/directory'
import type { CompoundDoc } from '../store/places'
import type { Store } from '../store/store'
import { whereIs } from './community-rows'
import { all, type CommunityFacts, held } from './facts'

/** A community with what was counted in it, and each of its compounds. */
export function countedIn(facts: CommunityFacts, countedAt: Date): DirectoryPlaceDoc[] {
  const { community, compounds, stations, shops, posts, workers } = facts
  const { countyId, _id: communityId, subdistrictId, subdistrictName } = community
  const subdistrict = { id: subdistrictId, name: subdistrictName }
  const counted = compounds.map((compound) => ({ compound, figures: figuresOf(compound, facts) }))
  const figures = addFigures([
    ...counted.map((one) => one.figures),
    {
      ...NO_FIGURES,
      communities: 1,
      stations: stations.length,
      specialists: held(posts, 'serviceSpecialist').length,
      shops: shops.length,
      workers,
    },
  ])
  const shared = { countyId, subdistrict, countedAt }
  return [
    ...counted.map(({ compound, figures: own }) => ({
      ...shared,
      _id: compound._id,
      name: compound.name,
      level: 'compound' as const,
      place: { countyId, communityId, compoundId: compound._id },
      above: { id: communityId, name: community.name },
      prefix: prefixOf(whereIs(community, compound)),
      order: `${community.order}-${compound.order}-${compound._id}`,
      figures: own,
      below: [],
    })),
    {
      ...shared,
      _id: communityId,
      name: community.name,
      level: 'community' as const,
      place: { countyId, communityId },
      above: subdistrict,
      prefix: prefixOf(whereIs(community)),
      order: `${community.order}-${communityId}`,
      figures,
      below: counted.map(({ compound, figures: own }) => ({
        id: compound._id,
        name: compound.name,
        figures: own,
      })),
    },
  ]
}

function figuresOf(compound: CompoundDoc, { stairwells, posts }: CommunityFacts): DirectoryFigures {
  const own = stairwells.filter(({ compoundId }) => compoundId === compound._id)
  const secretary = held(posts, 'branchSecretary').some(({ placeId }) => placeId === compound._id)
  return {
    ...NO_FIGURES,
    compounds: 1,
    stairwells: own.length,
    butlers: own.filter(({ butler }) => butler !== null).length,
    threeNo: Number(kindNow(compound.kind, compound) === 'threeNoCompound'),
    committees: Number(compound.committee !== null),
    properties: Number(compound.property !== null),
    secretaries: Number(secretary),
  }
}

/** The county and its subdistricts are the sum of their communities, as old as the oldest of them. */
export async function sumCounty(store: Store, countyId: string, countyName: string): Promise<void> {
  const communities = await all(
    (after) => store.directory.countedCommunities(countyId, after),
    ({ order }) => order,
  )
  if (communities.length === 0) return
  const subdistricts = new Map<string, CountedPlace[]>()
  for (const one of communities) {
    const id = one.subdistrict?.id ?? ''
    subdistricts.set(id, [...(subdistricts.get(id) ?? []), one])
  }
  const county = { id: countyId, name: countyName }
  const summed = [...subdistricts].map(([id, own]): DirectoryPlaceDoc => {
    const [first] = own
    return {
      _id: id,
      name: first?.subdistrict?.name ?? '',
      level: 'subdistrict',
      countyId,
      place: { countyId, communityId: '' },
      subdistrict: { id, name: first?.subdistrict?.name ?? '' },
      above: county,
      prefix: prefixOf({ countyId, subdistrictId: id }),
      order: first?.order ?? '',
      below: own.map(brief),
      ...sumOf(own),
    }
  })
  await Promise.all(summed.map((one) => store.directory.putPlace(one)))
  await store.directory.putPlace({
    _id: countyId,
    name: countyName,
    level: 'county',
    countyId,
    place: { countyId, communityId: '' },
    subdistrict: null,
    above: null,
    prefix: prefixOf({ countyId }),
    order: '',
    below: summed.map(brief),
    ...sumOf(communities),
  })
}

const brief = ({ _id, name, figures }: Pick<CountedPlace, '_id' | 'name' | 'figures'>) => ({
  id: _id,
  name,
  figures,
})

const sumOf = (places: readonly CountedPlace[]) => ({
  figures: addFigures(places.map(({ figures }) => figures)),
  countedAt: new Date(Math.min(...places.map(({ countedAt }) => countedAt.getTime()))),
})
