import type { CompoundKind } from '../../contract/community'
import type { Served } from '../bodies/kind-now'

/** The columns of the table of places, as it is exported and read. One line an entrance. */
export const TREE_COLUMNS = [
  'subdistrict',
  'community',
  'compound',
  'kind',
  'building',
  'unitEntrance',
  'households',
  'compoundId',
] as const

export interface TreeCommunity {
  readonly id: string
  readonly name: string
  readonly subdistrictId: string
  readonly subdistrictName: string
}
/** A compound with what it is now, not as it was entered once. */
export interface TreeCompound extends Served {
  readonly id: string
  readonly communityId: string
  readonly name: string
  readonly kind: CompoundKind
}
export interface TreeStairwell {
  readonly id: string
  readonly compoundId: string
  readonly building: number
  readonly unitEntrance: number
  readonly households: number
}

/** What is there now, as far as the table speaks of it. */
export interface Tree {
  readonly communities: readonly TreeCommunity[]
  readonly compounds: readonly TreeCompound[]
  readonly stairwells: readonly TreeStairwell[]
}

/** The table of a tree without its heading: each compound with its entrances, one without any by itself. */
export function treeRows(
  { communities, compounds, stairwells }: Tree,
  kindNames: Readonly<Record<CompoundKind, string>>,
): (string | number)[][] {
  return communities.flatMap(({ id: communityId, name: community, subdistrictName }) => {
    const own = compounds.filter((one) => one.communityId === communityId)
    if (own.length === 0) return [[subdistrictName, community, '', '', '', '', '', '']]
    return own.flatMap(({ id, name, kind }) => {
      const head = [subdistrictName, community, name, kindNames[kind]]
      const entrances = stairwells.filter(({ compoundId }) => compoundId === id)
      if (entrances.length === 0) return [[...head, '', '', '', id]]
      return entrances.map(({ building, unitEntrance, households }) => [
        ...head,
        building,
        unitEntrance,
        households,
        id,
      ])
    })
  })
}
