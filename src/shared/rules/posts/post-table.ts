import type { PostKind } from '../../contract/ladder'

export type PlaceLevel = 'county' | 'community' | 'compound' | 'stairwell'

export interface PostRule {
  /** The kind of place at which the post is held. */
  readonly level: PlaceLevel
  /** Several people may hold the same post at one place; each has a seat. */
  readonly seats: 'one' | 'many'
  /** Who appoints and who answers while it is vacant: always the next level up. */
  readonly appointedBy: PostKind
}

/**
 * Each level appoints the next: county → community secretary and specialists → branch secretary →
 * butlers and delegates (domain §3.5; glossary). A delegate of the people or the Party belongs to a
 * community, so the community's secretary invites him.
 */
export const POST_TABLE: Readonly<Record<PostKind, PostRule>> = {
  countyAdmin: { level: 'county', seats: 'many', appointedBy: 'countyAdmin' },
  communitySecretary: { level: 'community', seats: 'one', appointedBy: 'countyAdmin' },
  serviceSpecialist: { level: 'community', seats: 'many', appointedBy: 'countyAdmin' },
  branchSecretary: { level: 'compound', seats: 'one', appointedBy: 'communitySecretary' },
  committeeChair: { level: 'compound', seats: 'one', appointedBy: 'branchSecretary' },
  propertyManager: { level: 'compound', seats: 'one', appointedBy: 'branchSecretary' },
  delegateOrCommissioner: { level: 'community', seats: 'many', appointedBy: 'communitySecretary' },
  redButler: { level: 'stairwell', seats: 'one', appointedBy: 'branchSecretary' },
  residentDelegate: { level: 'compound', seats: 'many', appointedBy: 'branchSecretary' },
}
