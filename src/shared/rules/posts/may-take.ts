import type { PostKind, ResidencyKind } from '../../contract/ladder'
import type { Scope } from '../ladder'

interface Lives {
  readonly compoundId: string
  readonly kind: ResidencyKind | null
  readonly verified: boolean
}

/**
 * A red butler is a verified owner of the compound (S1-08, domain §5), one who was given a new home
 * there included; so is who chairs the owners' committee; a resident delegate is a verified resident.
 * Other posts ask for no residence.
 */
export function mayTake(post: PostKind, place: Partial<Scope>, residences: readonly Lives[]): boolean {
  if (post !== 'redButler' && post !== 'residentDelegate' && post !== 'committeeChair') return true
  const home = residences.find(({ compoundId }) => compoundId === place.compoundId)
  if (!home?.verified) return false
  return post === 'residentDelegate' || home.kind === 'owner' || home.kind === 'relocatedOwner'
}
