import type { ErrorCode } from '../../contract/errors'
import type { PartyBody, PartyGroup } from '../../contract/facts'
import type { Bodies } from '../proposal/check-proposal'

export interface Parties {
  readonly wholeCompound: boolean
  readonly stairwellIds: readonly string[]
  readonly groups: readonly PartyGroup[]
  readonly bodies: readonly PartyBody[]
}

const has = (body: PartyBody, { committee, propertyCompany }: Bodies): boolean =>
  body === 'committee' ? committee : propertyCompany

export const bodiesOf = (bodies: Bodies): PartyBody[] =>
  (['propertyCompany', 'committee'] as const).filter((body) => has(body, bodies))

/** The refusal, or undefined: somebody lives somewhere, and only what is there is named. */
export function faultInParties(
  { wholeCompound, stairwellIds, bodies }: Parties,
  here: Bodies,
): ErrorCode | undefined {
  if (wholeCompound === stairwellIds.length > 0) return 'PARTIES_NEEDED'
  return bodies.every((body) => has(body, here)) ? undefined : 'BODY_NOT_HERE'
}

/** One key a party; told or not is kept under it. */
export const partyKeys = ({ wholeCompound, stairwellIds, groups, bodies }: Parties): string[] => [
  ...(wholeCompound ? ['compound'] : stairwellIds.map((id) => `stairwell_${id}`)),
  ...groups.map((group) => `group_${group}`),
  ...bodies.map((body) => `body_${body}`),
]

/** Everybody concerned has been told; nobody concerned is not everybody. */
export const allTold = (keys: readonly string[], told: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => told.includes(key))

/** Nobody is struck off. The whole compound holds every stairwell of it. */
export const keepsAll = (before: readonly string[], after: readonly string[]): boolean =>
  before.every((key) => after.includes(key) || (key.startsWith('stairwell_') && after.includes('compound')))
