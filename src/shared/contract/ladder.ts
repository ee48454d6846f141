/** How far a person has shown who she is, lowest first (domain §3.5; a default, not official policy). */
export const RUNGS = ['visitor', 'declared', 'phoneVerified', 'verifiedResident'] as const
export type Rung = (typeof RUNGS)[number]

/** Posts a person may hold; each is held at one place. */
export const POSTS = [
  'countyAdmin',
  'communitySecretary',
  'serviceSpecialist',
  'branchSecretary',
  'committeeChair',
  'propertyManager',
  'redButler',
  'residentDelegate',
  'delegateOrCommissioner',
] as const
export type PostKind = (typeof POSTS)[number]

export const RESIDENCY_KINDS = ['owner', 'relocatedOwner', 'tenant', 'family'] as const
export type ResidencyKind = (typeof RESIDENCY_KINDS)[number]
