import type { DescribeHomeInput } from '@shared/contract/residence'

import type { Secrets } from '../../kernel/secrets'

/** What was asked, and by whom: said again it is the same request, said otherwise another. */
export const requestIdFor = (personId: string, home: DescribeHomeInput, secrets: Secrets): string => {
  const { stairwellId, room, name, kind, ageGroup, guardianName = '', withoutPhone = false } = home
  const said = [personId, stairwellId, room, name.trim(), kind, ageGroup, guardianName.trim(), withoutPhone]
  return `r${secrets.sign('household', `request|${JSON.stringify(said)}`).slice(0, 31)}`
}
