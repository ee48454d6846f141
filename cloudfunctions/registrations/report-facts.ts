import type { ReportFacts } from '@shared/contract/service/report'
import type { ServiceEntry } from '@shared/contract/service/year'
import { yearOf } from '@shared/rules/service/year'

import type { MemberRegistrationDoc } from '../store/member-registrations'
import type { ServiceRecordDoc } from '../store/service-records'
import type { Store } from '../store/store'
import type { UnitRegistrationDoc } from '../store/unit-registrations'

const SHOWN = 100
const MOST_MEMBERS = 800

export const entryOf = (record: ServiceRecordDoc): ServiceEntry => ({
  id: record._id,
  kind: record.kind,
  title: record.title,
  compoundName: record.compoundName,
  day: record.day,
  minutes: record.minutes,
  confirmedBy: record.confirmedBy,
})

/** What a member's yearly report is made of: her confirmed records, and nothing else. */
export async function memberReportFacts(
  { personId, communityName, compoundName, unitName }: MemberRegistrationDoc,
  year: number,
  store: Store,
): Promise<ReportFacts> {
  const records = await store.serviceRecords.ofYear(personId, year)
  return {
    ...yearOf(records),
    communityName,
    compoundName,
    unitName,
    members: null,
    commitments: [],
    entries: records.slice(0, SHOWN).map(entryOf),
  }
}

/** What a unit's is made of: what it promised, how many of its members serve, and their confirmed records. */
export async function unitReportFacts(
  { _id, name, communityName, commitments }: UnitRegistrationDoc,
  year: number,
  store: Store,
): Promise<ReportFacts> {
  const [records, members] = await Promise.all([
    store.serviceRecords.ofUnitYear(_id, year),
    store.memberRegistrations.ofUnit(_id, ['active', 'suspended'], MOST_MEMBERS),
  ])
  return {
    ...yearOf(records),
    communityName,
    compoundName: '',
    unitName: name,
    members: members.length,
    commitments,
    entries: records.slice(0, SHOWN).map(entryOf),
  }
}
