import { levelUp } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { readyDesk } from '../../desk/ready-desk'
import { checkLimit } from './check-limit'

/** Nobody looked in time: the line moves to the county and shows 逾期; the community may still decide. */
export const missWorkerCheck: DeadlineRule = async ({ subject, level }, { store, now }) => {
  const found = await store.workers.find(subject)
  if (found?.state !== 'waiting') return
  const judge = levelUp(level ?? 'communitySecretary')
  const { countyId, communityId, communityName: compoundName } = found
  await readyDesk(store, judge, { countyId, communityId, compoundId: '', compoundName })
  await store.deadlines.set({ ...checkLimit(found, now, judge), overdue: true })
}
