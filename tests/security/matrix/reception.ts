import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { ReceptionDayDoc, ReceptionSlotDoc } from '../../../cloudfunctions/store/receptions'
import type { TestApi } from '../../support/api'
import { put, SECRETS } from './world'

const HOUR = 3_600_000

/** A reception day that has begun, with one slot to come and one that somebody had. */
export async function resetReception(api: TestApi): Promise<void> {
  const now = Date.now()
  const day: ReceptionDayDoc = {
    _id: 'rd1',
    countyId: 'county',
    communityId: 'cm1',
    communityName: '春和社区',
    day: '2026-11-20',
    startsAt: new Date(now - HOUR),
    endsAt: new Date(now + HOUR),
    place: '春和商量办公室',
    slots: 2,
    present: null,
  }
  const free: ReceptionSlotDoc = {
    _id: 'rd1_02',
    dayId: 'rd1',
    communityId: 'cm1',
    startsAt: new Date(now + HOUR),
    personId: null,
    compoundId: null,
    compoundName: null,
    outcome: null,
    appealId: null,
  }
  const had: ReceptionSlotDoc = {
    ...free,
    _id: 'rd1_01',
    startsAt: new Date(now - HOUR),
    personId: api.personId(SECRETS.openid),
    compoundId: 'cp1',
    compoundName: '桂园小区',
  }
  await put('reception_days', day)
  await put('reception_slots', free)
  await put('reception_slots', had)
  await platformDatabase().collection('reception_bookings').where({ slotId: 'rd1_02' }).remove()
}
