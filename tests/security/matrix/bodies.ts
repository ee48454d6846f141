import { seatOf } from '../../../cloudfunctions/features/bodies/record-committee'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { TEST_SECRET } from '../../support/api'
import { aCompound } from '../../support/world'
import { put } from './world'

/** A committee of the first compound in which one seat is empty. */
export async function resetCommittee(): Promise<void> {
  const secrets = openSecrets(TEST_SECRET)
  const members = (['chair', 'member', 'member'] as const).map((role, at) =>
    seatOf({ label: '周委员', role, partyMember: at < 2 }, `matrix-seat-${at}`, '2026-01-05', { secrets }),
  )
  await put('committees', {
    _id: 'cp1',
    countyId: 'county',
    communityId: 'cm1',
    compoundId: 'cp1',
    compoundName: '桂园小区',
    name: '桂园小区业主委员会',
    electedOn: '2026-01-05',
    termEnds: '2099-01-04',
    seats: 4,
    members,
    partyMembers: 2,
    rev: 1,
  })
  await put('compounds', aCompound())
}
