import type { Access } from '../../../../cloudfunctions/kernel/authorise'

// Who may, where several areas say it alike.
export const COMPOUND_SECRETARIES: Access = { posts: ['branchSecretary', 'communitySecretary'] }
export const WORD_JUDGES = {
  posts: ['branchSecretary', 'communitySecretary', 'countyAdmin'],
} as const satisfies Access
export const AT_THE_COMMUNITY: Access = { posts: ['communitySecretary', 'serviceSpecialist'] }

// Every place that holds the target, from the county down to where it lies.
export const COUNTY = ['county']
export const COMMUNITY = [...COUNTY, 'cm1']
export const COMPOUND = [...COMMUNITY, 'cp1']
export const STAIRWELL = [...COMPOUND, 'cp1-b01-u1']
