import type { Persona } from '../../cloudfunctions/local/gateway/personas'

/** The members of the crowd who call; the others only stand in the store. */
export const READERS: readonly number[] = Array.from({ length: 500 }, (_, i) => i)

/** People in office, outside the crowd that reads. */
export const IN_OFFICE = [700_001, 700_002] as const

/** Registered members who race for wishes: so many that hardly anybody wins more than her three. */
export const MEMBERS: readonly number[] = Array.from({ length: 320 }, (_, i) => 800_000 + i)

export const openidOf = (member: number): string => `local-bench${member}`

export const personaOf = (member: number): Persona => ({
  key: `bench${member}`,
  openid: openidOf(member),
  group: '',
  label: '',
  hint: '',
})
