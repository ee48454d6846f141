import type { DescribeHomeInput } from '@shared/contract/residence'

import type { Secrets } from '../../kernel/secrets'

/** One door of one stairwell, without telling which: two who live together meet under it. */
export const householdId = (stairwellId: string, room: string, secrets: Secrets): string =>
  `h${secrets.sign('household', `door|${stairwellId}|${room}`).slice(0, 31)}`

/** What was asked, and by whom: said again it is the same request, said otherwise another. */
export const requestIdFor = (personId: string, home: DescribeHomeInput, secrets: Secrets): string => {
  const { stairwellId, room, name, kind, ageGroup, guardianName = '', withoutPhone = false } = home
  const said = [personId, stairwellId, room, name.trim(), kind, ageGroup, guardianName.trim(), withoutPhone]
  return `r${secrets.sign('household', `request|${JSON.stringify(said)}`).slice(0, 31)}`
}
