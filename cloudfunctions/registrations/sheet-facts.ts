import type { SheetFacts } from '@shared/contract/service/sheet'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { yearOf } from '@shared/rules/service/year'

import type { MemberRegistrationDoc } from '../store/member-registrations'
import type { Store } from '../store/store'

const SESSIONS = 100

/**
 * What an assessment may speak of: confirmed services, wishes kept and let pass, meetings attended, each
 * with its id. Nothing of her private life is asked of the store.
 */
export async function sheetFacts(
  { _id, personId, compoundName, communityName, unitName, appliedAt }: MemberRegistrationDoc,
  year: number,
  store: Store,
): Promise<SheetFacts> {
  const [records, lapses, presences] = await Promise.all([
    store.serviceRecords.ofYear(personId, year),
    store.serviceRecords.lapsesOfYear(personId, year),
    store.sessions.presencesOfPerson(personId, SESSIONS),
  ])
  const { items, minutes } = yearOf(records)
  return {
    compoundName,
    communityName,
    unitName,
    registrationId: _id,
    registeredOn: dayNameOf(appliedAt),
    services: { items, minutes, ids: records.map(({ _id: id }) => id) },
    wishesKept: records.flatMap(({ source }) => (source.kind === 'wish' ? [source.id] : [])),
    wishesOverdue: lapses.map(({ source }) => source.id),
    sessions: presences
      .filter(({ state, at }) => state === 'here' && dayNameOf(at).startsWith(`${year}-`))
      .map(({ sessionId }) => sessionId),
  }
}
