import { DIRECTORY_KINDS, type DirectoryKind } from '../../contract/directory'

const PART = ':'
/** The character after `:`: what begins with a place lies between `place:` and `place;`. */
const AFTER = ';'
/** Stands for a level that a thing lies above of, and before every name of a place. */
const ABOVE = '!'

interface Ordered {
  readonly _id: string
  readonly order: string
}

export interface Where {
  readonly countyId: string
  readonly subdistrictId?: string
  readonly community?: Ordered
  readonly compound?: Ordered
}

const partOf = (place: Ordered | undefined) => (place ? `${place.order}-${place._id}` : ABOVE)

/** Everything in one place begins with this. */
export function prefixOf({ countyId, subdistrictId, community, compound }: Where): string {
  if (subdistrictId === undefined) return countyId
  const parts = [countyId, subdistrictId]
  if (community) parts.push(partOf(community))
  if (compound) parts.push(partOf(compound))
  return parts.join(PART)
}

/** Where a row stands: by place from the top down, then by kind. Unique, so that a cursor skips nothing. */
export function orderOf(where: Where, kind: DirectoryKind, tail: string): string {
  const { countyId, subdistrictId = ABOVE, community, compound } = where
  const rank = String(DIRECTORY_KINDS.indexOf(kind))
  return [countyId, subdistrictId, partOf(community), partOf(compound), rank, tail].join(PART)
}

export const boundsOf = (prefix: string) => ({ from: prefix + PART, before: prefix + AFTER })
