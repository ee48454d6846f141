import type { Persona } from '../../cloudfunctions/local/gateway/personas'

/** The members of the crowd who call; the others only stand in the store. */
export const READERS: readonly number[] = Array.from({ length: 500 }, (_, i) => i)

export const openidOf = (member: number): string => `local-bench${member}`

export const personaOf = (member: number): Persona => ({
  key: `bench${member}`,
  openid: openidOf(member),
  group: '',
  label: '',
  hint: '',
})
