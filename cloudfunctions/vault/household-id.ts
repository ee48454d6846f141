import type { Secrets } from '../kernel/secrets'

/** One door of one stairwell, without telling which: two who live together meet under it. */
export const householdId = (stairwellId: string, room: string, secrets: Secrets): string =>
  `h${secrets.sign('household', `door|${stairwellId}|${room}`).slice(0, 31)}`
