import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import {
  type MemberRegistrationDoc,
  memberRegistrationId,
} from '../../../cloudfunctions/store/member-registrations'
import type { UnitRegistrationDoc } from '../../../cloudfunctions/store/unit-registrations'
import type { TestApi } from '../../support/api'
import { callers } from './callers'
import { put, SECRETS } from './world'

export const MATRIX_UNIT = 'unmatrix'

export const MATRIX_ACTIVITY = 'acmatrix'
export const MATRIX_SIGNUP = 'asmatrix'

export const matrixRegistrationId = (api: TestApi): string =>
  memberRegistrationId(api.personId(SECRETS.openid))

export const aRegistration = (
  personId: string,
  change: Partial<MemberRegistrationDoc> = {},
): MemberRegistrationDoc => ({
  _id: memberRegistrationId(personId),
  personId,
  n: 1,
  countyId: 'county',
  communityId: 'cm1',
  communityName: '春和社区',
  compoundId: 'cp1',
  compoundName: '桂园小区',
  state: 'active',
  unitId: null,
  unitName: '第二中学',
  listKey: null,
  skills: [{ skill: 'repair', level: 'good' }],
  times: ['weekendDay'],
  proof: { kind: 'checked', by: '王书记', at: new Date('2026-11-01T00:00:00Z') },
  suspendedBy: null,
  reason: null,
  claimsPausedUntil: null,
  appliedAt: new Date('2026-11-01T00:00:00Z'),
  acceptedAt: new Date('2026-11-01T00:00:00Z'),
  activeAt: new Date('2026-11-01T00:00:00Z'),
  endedAt: null,
  desk: null,
  order: `2026-11-01_${memberRegistrationId(personId)}`,
  lastAct: null,
  ...change,
})

export const aUnit = (change: Partial<UnitRegistrationDoc> = {}): UnitRegistrationDoc => ({
  _id: MATRIX_UNIT,
  countyId: 'county',
  communityId: 'cm1',
  communityName: '春和社区',
  name: '第二中学',
  commitments: ['每月一次义务家教'],
  termEnds: '2027-12-31',
  state: 'active',
  listed: 0,
  registeredAt: new Date('2026-11-01T00:00:00Z'),
  endedAt: null,
  order: `第二中学_${MATRIX_UNIT}`,
  ...change,
})

/** Somebody who waits to be checked, one unit, and nobody else registered; everybody agreed to be asked. */
export async function resetRegistrations(api: TestApi): Promise<void> {
  const { command } = platformDatabase()
  await platformDatabase()
    .collection('member_registrations')
    .where({ _id: command.gt('') })
    .remove()
  const somebody = api.personId(SECRETS.openid)
  await put(
    'member_registrations',
    aRegistration(somebody, { state: 'pending', proof: null, desk: 'branchSecretary_cp1' }),
  )
  await put('unit_registrations', aUnit())
}

/** Everybody agreed that her membership may be worked with. */
export async function resetForRegister(api: TestApi): Promise<void> {
  await resetRegistrations(api)
  for (const { openid } of callers) {
    if (!openid) continue
    const personId = api.personId(openid)
    await put('consents', {
      _id: `${personId}_partyMembership_0`,
      personId,
      kind: 'partyMembership',
      version: '2026-11-22',
      at: new Date('2026-11-01T00:00:00Z'),
      withdrawnAt: null,
    })
  }
}

/** An activity that has begun, with somebody who signed up and of whom nobody has said yet that she came. */
export async function resetActivities(api: TestApi): Promise<void> {
  const { command } = platformDatabase()
  for (const name of ['service_records', 'service_days']) {
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
  await resetRegistrations(api)
  const startsAt = new Date(Date.now() - 3_600_000)
  await put('service_activities', {
    _id: MATRIX_ACTIVITY,
    countyId: 'county',
    communityId: 'cm1',
    compoundId: 'cp1',
    compoundName: '桂园小区',
    kind: 'tidying',
    skill: null,
    title: '一起清理楼道',
    place: '2号楼楼下',
    startsAt,
    minutes: 90,
    seats: 10,
    joined: 1,
    state: 'open',
    words: 'public',
    why: null,
    authorId: 'p_author',
    hostLabel: '王书记',
    order: '0001',
  })
  await put('service_signups', {
    _id: MATRIX_SIGNUP,
    activityId: MATRIX_ACTIVITY,
    personId: api.personId(SECRETS.openid),
    state: 'joined',
    minutes: null,
    joinedAt: startsAt,
    order: '0001',
  })
}
