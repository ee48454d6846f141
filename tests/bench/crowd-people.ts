import type { Persona } from '../../cloudfunctions/local/gateway/personas'

/** The members of the crowd who call; the others only stand in the store. */
export const READERS: readonly number[] = Array.from({ length: 500 }, (_, i) => i)

/** People in office, outside the crowd that reads. */
export const IN_OFFICE = [700_001, 700_002] as const

/** The county's administrator, who asks the directory. */
export const ADMIN = 700_003

/** How many compounds a tree has in which people look for their butlers. */
export type TreeSize = 171 | 17_100

/** Fifty people of a tree. */
export const livingIn = (size: TreeSize): readonly number[] =>
  Array.from({ length: 50 }, (_, index) => 810_000 + size * 10 + index)

/** Registered members who race for wishes: so many that hardly anybody wins more than her three. */
export const MEMBERS: readonly number[] = Array.from({ length: 640 }, (_, i) => 800_000 + i)

export const openidOf = (member: number): string => `local-bench${member}`

export const personaOf = (member: number): Persona => ({
  key: `bench${member}`,
  openid: openidOf(member),
  group: '',
  label: '',
  hint: '',
})
