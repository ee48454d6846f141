import { NOTICE_VERSION } from '@shared/contract/people'

import type { Marks } from '../security/privacy/find-people'
import type { TestApi } from './api'
import { phoneCode } from './neighbours'

type Caller = Pick<TestApi, 'call' | 'personId'>

/** Somebody with an openid, a phone, a name and a room that nobody else has. */
export const marksOf = (api: Pick<TestApi, 'personId'>, openid: string, n: number): Marks => ({
  openid,
  personId: api.personId(openid),
  phone: `1540000${String(7000 + n)}`,
  name: ['林小禾', '周念慈', '郝建国', '沈若愚', '顾长风', '陆知秋'][n % 6] ?? '林小禾',
  room: `${n + 3}0${n + 1}7`.slice(-4),
})

/** From the notice to a described home, each by the verb that a phone would send. */
export async function moveIn(api: Caller, { openid, phone, name, room }: Marks): Promise<void> {
  const me = { openid }
  await api.call('people.declareResidence', { compoundId: 'cp1', noticeVersion: NOTICE_VERSION }, me)
  await api.call('people.consent', { kind: 'userAgreement', version: NOTICE_VERSION }, me)
  await api.call('people.verifyPhone', { code: phoneCode(phone) }, me)
  await api.call(
    'people.describeHome',
    { compoundId: 'cp1', stairwellId: 'cp1-b01-u1', room, name, kind: 'owner', ageGroup: 'adult' },
    me,
  )
}
