import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import {
  type MemberRegistrationDoc,
  memberRegistrationId,
} from '../../../cloudfunctions/store/member-registrations'
import type { ReportDoc, SheetDoc } from '../../../cloudfunctions/store/service-papers'
import { openStore } from '../../../cloudfunctions/store/store'
import type { UnitRegistrationDoc } from '../../../cloudfunctions/store/unit-registrations'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { callers } from './callers'
import { put, SECRETS } from './world'

export const MATRIX_UNIT = 'unmatrix'

export const MATRIX_REPORT = 'rpmatrix'
export const MATRIX_SHEET = 'shmatrix'
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
  checkDueAt: null,
  provisional: false,
  overdue: false,
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
    aRegistration(somebody, {
      state: 'pending',
      proof: null,
      desk: 'branchSecretary_cp1',
      checkDueAt: new Date('2030-01-02T10:00:00Z'),
    }),
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

/** A report that somebody handed in, and a sheet of hers that waits for the second person. */
export async function resetPapers(api: TestApi): Promise<void> {
  await resetRegistrations(api)
  const somebody = api.personId(SECRETS.openid)
  await put('member_registrations', aRegistration(somebody))
  const { command } = platformDatabase()
  for (const name of ['service_reports', 'assessment_sheets']) {
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
  const vault = openVault({
    store: openStore(platformDatabase()),
    secrets: openSecrets(TEST_SECRET),
    now: new Date(),
  })
  const at = new Date('2026-11-20T00:00:00Z')
  const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
  const report: ReportDoc = {
    _id: MATRIX_REPORT,
    kind: 'member',
    subjectId: matrixRegistrationId(api),
    ownerId: somebody,
    ...place,
    name: null,
    year: 2026,
    state: 'submitted',
    facts: {
      items: 0,
      minutes: 0,
      kinds: [],
      months: [],
      communityName: '春和社区',
      compoundName: '桂园小区',
      unitName: '第二中学',
      members: null,
      commitments: [],
      entries: [],
    },
    note: await vault.seal(somebody, '今年多陪了几位老人。'),
    submittedAt: at,
    reviewedBy: null,
    reason: null,
    desk: 'branchSecretary_cp1',
    order: '0001',
    lastAct: 'matrix',
  }
  await put('service_reports', report)
  const sheet: SheetDoc = {
    _id: MATRIX_SHEET,
    registrationId: matrixRegistrationId(api),
    personId: somebody,
    ...place,
    year: 2026,
    state: 'settled',
    facts: {
      compoundName: '桂园小区',
      communityName: '春和社区',
      unitName: '第二中学',
      registrationId: matrixRegistrationId(api),
      registeredOn: '2026-11-01',
      services: { items: 0, minutes: 0, ids: [] },
      wishesKept: [],
      wishesOverdue: [],
      sessions: [],
    },
    level: 'good',
    reason: '全年参加了三次清理。',
    objection: null,
    answer: null,
    writtenById: 'p_writer',
    writtenBy: '王书记',
    writtenAt: at,
    objectUntil: new Date('2026-11-27T00:00:00Z'),
    issuedBy: null,
    issuedAt: null,
    sha256: null,
    sealed: null,
    desk: 'communitySecretary_cm1',
    order: '0001',
    lastAct: 'matrix',
  }
  await put('assessment_sheets', sheet)
}
