import { eachOf, type Leave } from '../../leaving/leaver'
import type { HomeDoc } from '../../store/homes'
import type { ResidenceRequestDoc } from '../../store/residence-requests'

/** Behind her doors others answer for the household; what she said to be known there goes whole. */
export const leaveHomes: Leave = async (leaver, parts) => {
  const { store } = parts
  const { personId, person } = leaver
  for (const { home } of person.residences) {
    if (!home) continue
    await store.traces.change<HomeDoc>('homes', home.householdId, (found) => {
      const members = found.members.filter((one) => one !== personId)
      if (members.length === found.members.length) return undefined
      if (members.length === 0) return 'remove'
      return { ...found, members, adultId: found.adultId === personId ? null : found.adultId }
    })
  }
  await eachOf<ResidenceRequestDoc>('residence_requests', 'personId', leaver, parts, async ({ _id }) => {
    await store.deadlines.clear('residenceRequest', _id)
    await store.traces.remove('residence_requests', _id)
  })
}
