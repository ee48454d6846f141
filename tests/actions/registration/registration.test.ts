import { createHash } from 'node:crypto'

import { CONSENT_VERSIONS } from '@shared/contract/consent'
import type { RegisterInput } from '@shared/contract/registration'

import { platformApp } from '../../../cloudfunctions/kernel/platform'
import type { AssessmentSheetTask, TableTask } from '../../../cloudfunctions/kernel/ports'
import { main as registry } from '../../../cloudfunctions/registry/index'
import { drawSheet } from '../../../cloudfunctions/registry/service/draw-sheet'
import type { MemberRegistrationDoc } from '../../../cloudfunctions/store/member-registrations'
import { fontFile, makeFonts } from '../../../config/fonts/make-fonts'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { declare, loadPerson, loadPlaces, phoneCode } from '../../support/neighbours'
import { stored } from '../../support/stored'
import { pagesOf, popplerIsHere, textOf } from '../registry/poppler'

let api: TestApi
const papers: Buffer[] = []

/** The function that draws has its type beside it once it is bundled; here it is handed over. */
function drawnHere(data: unknown) {
  const { task } = data as { task: AssessmentSheetTask | TableTask }
  if (task.kind !== 'assessmentSheet') return undefined
  const faces = { regular: fontFile('regular'), bold: fontFile('bold') }
  return drawSheet(task.json, task.sha256, faces).then(async (fileContent) => {
    papers.push(fileContent)
    const { fileID } = await platformApp().uploadFile({ cloudPath: 'papers/sheet.pdf', fileContent })
    return { fileId: fileID }
  })
}
const office = (post: 'branchSecretary' | 'communitySecretary', placeId: string, label: string) => ({
  label,
  posts: [{ post, placeId, placeName: '某处', since: new Date(), label }],
})

beforeAll(async () => {
  makeFonts()
  api = await startTestApi({ invoke: (_name, data) => drawnHere(data) ?? registry(data) })
  await loadPlaces(api)
  await loadPerson(api, 'secretary', office('branchSecretary', 'cp1', '王书记'))
  await loadPerson(api, 'community', office('communitySecretary', 'cm1', '赵书记'))
  await loadPerson(api, 'community-2', office('communitySecretary', 'cm2', '孙书记'))
})
afterAll(() => api.close())
afterEach(realTime)

const wish = (change: Partial<RegisterInput> = {}): RegisterInput => ({
  compoundId: 'cp1',
  name: '林小禾',
  unitName: '第二中学',
  skills: [{ skill: 'repair', level: 'good' }],
  times: ['weekendDay'],
  ...change,
})
const consent = (openid: string) =>
  api.call(
    'people.consent',
    { kind: 'partyMembership', version: CONSENT_VERSIONS.partyMembership },
    { openid },
  )
const register = (openid: string, change: Partial<RegisterInput> = {}, requestId?: string) =>
  api.reply('registration.register', wish(change), { openid, ...(requestId ? { requestId } : {}) })
const mine = (openid: string) => api.call('registration.mine', {}, { openid })
const queue = async (openid: string) => (await api.call('registration.queue', {}, { openid })).members
const step = (openid: string, verb: 'begin' | 'withdraw' | 'pause' | 'resume' | 'end') =>
  api.reply('registration.step', { verb }, { openid })
const decide = (
  openid: string,
  registrationId: string,
  verb: 'accept' | 'refuse' | 'suspend',
  reason?: string,
) => api.reply('registration.decide', { registrationId, verb, ...(reason ? { reason } : {}) }, { openid })
const ofPerson = async (openid: string) =>
  (await stored<MemberRegistrationDoc>('member_registrations')).filter(
    ({ personId }) => personId === api.personId(openid),
  )

describe('a member registers where she lives', () => {
  it('after she was asked for that alone', async () => {
    expect(await register('lin')).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
    await declare(api, 'lin')
    expect(await register('lin')).toMatchObject({ code: 'PARTY_CONSENT_NEEDED' })
    await consent('lin')
    expect(await register('lin', { unitName: undefined })).toMatchObject({ code: 'UNIT_NEEDED' })
    expect(await register('lin', {}, 'first-request-of-lin')).toMatchObject({ data: { state: 'pending' } })
    expect(await register('lin', {}, 'first-request-of-lin')).toMatchObject({ data: { state: 'pending' } })
    expect(await register('lin')).toMatchObject({ code: 'ALREADY_REGISTERED' })
  })

  it('lies on the desk of the compound, where nobody is in office one level up, and nowhere else', async () => {
    // Nobody holds the post's own document, so the community answers for it as well.
    for (const openid of ['secretary', 'community']) {
      expect(await queue(openid)).toMatchObject([
        { name: '林小禾', unitName: '第二中学', livesVerified: false },
      ])
    }
    expect(await queue('community-2')).toEqual([])
    expect(await api.reply('registration.queue', {}, { openid: 'lin' })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
  })

  it('is looked at within three working days, or comes up one level, where it can be decided', async () => {
    await declare(api, 'late')
    await consent('late')
    await register('late', { name: '周晚' })
    const { registration } = await mine('late')
    const due = new Date(registration?.checkDueAt ?? 0)
    expect(due.getTime()).toBeGreaterThan(Date.now() + 2 * 86_400_000)
    const lines = async (openid: string) =>
      (await api.call('desk.list', {}, { openid })).items.filter(({ kind }) => kind === 'memberCheck')
    expect(await lines('secretary')).toHaveLength(2)

    atTime(new Date(due.getTime() + 60_000))
    await api.tick()
    await api.tick()
    expect(await ofPerson('late')).toMatchObject([{ desk: 'countyAdmin_county', overdue: true }])
    expect(await lines('secretary')).toEqual([])
    expect((await queue('secretary')).map(({ name }) => name)).not.toContain('周晚')
    // Withdrawn, it waits for nobody.
    expect(await step('late', 'withdraw')).toMatchObject({ data: { state: 'ended' } })
    const limits = await stored<{ readonly _id: string }>('deadlines')
    expect(limits.map(({ _id }) => _id)).not.toContain(`memberCheck_${registration?.id ?? ''}`)
  })

  it('is accepted by somebody else, begins with her promise, and says that the unit is missing', async () => {
    const { registration } = await mine('lin')
    const id = registration?.id ?? ''
    expect(await decide('lin', id, 'accept')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await decide('secretary', id, 'refuse')).toMatchObject({ code: 'REASON_NEEDED' })
    expect(await step('lin', 'begin')).toMatchObject({ code: 'REGISTRATION_MOVED_ON' })
    expect(await decide('secretary', id, 'accept')).toMatchObject({ data: { state: 'accepted' } })
    expect(await step('lin', 'begin')).toMatchObject({ data: { state: 'active' } })
    expect(await mine('lin')).toMatchObject({
      registration: { state: 'active', proof: 'checked' },
      unit: null,
      missing: ['unitNotRegistered'],
    })
    const { notices } = await api.call('inbox.list', {}, { openid: 'lin' })
    expect(notices.map(({ kind }) => kind)).toContain('memberAccepted')
  })

  it('rests when she says so and goes on; what a secretary put to rest only a secretary takes up', async () => {
    expect(await step('lin', 'pause')).toMatchObject({ data: { state: 'suspended' } })
    expect(await step('lin', 'resume')).toMatchObject({ data: { state: 'active' } })
    const id = (await mine('lin')).registration?.id ?? ''
    expect(await decide('secretary', id, 'suspend', '两次约好没有来')).toMatchObject({
      data: { state: 'suspended' },
    })
    expect(await step('lin', 'resume')).toMatchObject({ code: 'REGISTRATION_MOVED_ON' })
    expect((await mine('lin')).registration?.reason).toBe('两次约好没有来')
  })

  it('moves with her: one registration, the former one in her history', async () => {
    await declare(api, 'lin', 'cp2')
    expect(await register('lin', { compoundId: 'cp2' })).toMatchObject({ data: { state: 'pending' } })
    const { registration, past } = await mine('lin')
    expect(registration).toMatchObject({ compoundName: '柳园小区', state: 'pending' })
    expect(past).toMatchObject([{ compoundName: '桂园小区', state: 'moved' }])
    expect(await ofPerson('lin')).toHaveLength(1)
    expect(await queue('community-2')).toHaveLength(1)
    expect(
      (await api.call('registration.members', { compoundId: 'cp1' }, { openid: 'secretary' })).members,
    ).toEqual([])
  })

  it('ends with the consent, at once', async () => {
    await api.call('people.withdrawConsent', { kind: 'partyMembership' }, { openid: 'lin' })
    expect((await mine('lin')).registration?.state).toBe('ended')
    expect(await queue('community-2')).toEqual([])
    expect(await register('lin', { compoundId: 'cp2' })).toMatchObject({ code: 'PARTY_CONSENT_NEEDED' })
  })
})

describe('a unit registers at its community', () => {
  const unit = (change: object = {}) =>
    api.reply(
      'registration.registerUnit',
      {
        communityId: 'cm1',
        name: '第二中学',
        contactName: '秦主任',
        contactPhone: '15400000099',
        commitments: ['每月一次义务家教'],
        termEnds: '2027-12-31',
        ...change,
      },
      { openid: 'community' },
    )
  const unitId = async () =>
    (await api.call('registration.units', {}, { openid: 'community' })).units[0]?.id ?? ''
  async function list(...rows: readonly string[]) {
    const bytes = Buffer.from(['姓名,手机号', ...rows].join('\r\n'))
    const begun = await api.call(
      'registration.beginList',
      { unitId: await unitId(), format: 'csv', bytes: bytes.length },
      { openid: 'community' },
    )
    const { method, url, headers } = begun.upload
    await fetch(url, { method, headers, body: new Uint8Array(bytes) })
    return begun.listId
  }
  const prepare = (listId: string) =>
    api.call('registration.prepareList', { listId }, { openid: 'community' })
  const confirm = (listId: string) =>
    api.reply('registration.confirmList', { listId }, { openid: 'community' })

  it('with a term, promises, and a contact that nobody finds in the store', async () => {
    atTime(new Date('2026-11-22T03:00:00Z'))
    expect(await unit({ termEnds: '2026-11-21' })).toMatchObject({ code: 'TERM_WRONG' })
    expect(await unit({ termEnds: '2033-01-01' })).toMatchObject({ code: 'TERM_WRONG' })
    expect(await unit()).toMatchObject({ ok: true })
    expect(await unit({ commitments: ['每月两次义务家教'] })).toMatchObject({ ok: true })
    const desk = await api.call('registration.unitDesk', { communityId: 'cm1' }, { openid: 'community' })
    expect(desk.units).toMatchObject([
      { name: '第二中学', commitments: ['每月两次义务家教'], state: 'active' },
    ])
    expect(
      await api.call('registration.showUnit', { unitId: await unitId() }, { openid: 'community' }),
    ).toMatchObject({ contactName: '秦主任', contactPhone: '15400000099' })
    const reads = (await stored<{ _id: string; action: string }>('audit_events')).map(({ action }) => action)
    expect(reads).toEqual(expect.arrayContaining(['vault.read.phone', 'registration.registerUnit']))
  })

  it('hands in a list: faults row by row, a formula is no name, and nothing of it is kept', async () => {
    const listId = await list(
      '林小禾,154 0000 0012',
      '=HYPERLINK(1),15400000013',
      '周一,12345',
      '吴二,15400000012',
    )
    const { rows, ready, faulty } = await prepare(listId)
    expect(rows.map(({ line, covered, faults }) => [line, covered, faults])).toEqual([
      [2, '林＊＊', []],
      [3, '？', ['nameWrong']],
      [4, '周＊', ['phoneWrong']],
      [5, '吴＊', ['twice']],
    ])
    expect([ready, faulty]).toEqual([1, 3])
    expect(await confirm(listId)).toMatchObject({ code: 'IMPORT_HAS_FAULTS' })
    expect(await stored('unit_list_entries')).toEqual([])
  })

  it('accepts by its list who waited, and at once who comes later with a verified phone', async () => {
    for (const [openid, number] of [
      ['zhou', '15400000021'],
      ['wu', '15400000022'],
    ] as const) {
      await declare(api, openid)
      await api.call('people.verifyPhone', { code: phoneCode(number) }, { openid })
      await consent(openid)
    }
    const id = await unitId()
    expect(await register('zhou', { name: '周一凡', unitId: id, unitName: undefined })).toMatchObject({
      data: { state: 'pending' },
    })
    const listId = await list('周一凡,15400000021', '吴二妹,15400000022')
    await prepare(listId)
    expect(await confirm(listId)).toMatchObject({ data: { listed: 2, accepted: 1 } })
    expect(await confirm(listId)).toMatchObject({ data: { listed: 2, accepted: 0 } })
    expect((await mine('zhou')).registration).toMatchObject({ state: 'accepted', proof: 'unitList' })
    expect(await register('wu', { name: '吴二妹', unitId: id, unitName: undefined })).toMatchObject({
      data: { state: 'accepted' },
    })
    expect((await mine('wu')).missing).toEqual([])
    const kept = JSON.stringify([
      await stored('unit_list_entries'),
      await stored('unit_lists'),
      await stored('unit_registrations'),
      await stored('member_registrations'),
    ])
    expect(kept).not.toMatch(/15400000\d{3}|吴二妹|周一凡|秦主任/)
  })

  it('counts as missing when its term is over, while its members serve on', async () => {
    await step('wu', 'begin')
    const id = await unitId()
    const end = new Date('2027-12-31T15:59:59.999Z')
    atTime(new Date(end.getTime() - 1000))
    await api.tick()
    expect((await mine('wu')).missing).toEqual([])
    atTime(new Date(end.getTime() + 1000))
    await api.tick()
    expect(await mine('wu')).toMatchObject({ registration: { state: 'active' }, missing: ['unitTermOver'] })
    expect((await api.call('registration.units', {}, { openid: 'community' })).units).toEqual([])
    expect(
      (await api.call('registration.showUnit', { unitId: id }, { openid: 'community' })).members,
    ).toEqual({
      accepted: 1,
      active: 1,
    })
  })
})

describe('members do something together', () => {
  const DAY = 86_400_000
  const START = new Date('2026-12-05T01:00:00Z')
  const open = (change: object = {}) =>
    api.reply(
      'service.openActivity',
      {
        compoundId: 'cp1',
        kind: 'tidying',
        skill: 'repair',
        title: '一起清理楼道',
        place: '2号楼楼下',
        startsAt: START.toISOString(),
        minutes: 120,
        seats: 2,
        ...change,
      },
      { openid: 'secretary' },
    )
  const join = (openid: string, activityId: string, joined = true) =>
    api.reply('service.joinActivity', { activityId, joined }, { openid })
  const host = (activityId: string) =>
    api.call('service.hostActivity', { activityId }, { openid: 'secretary' })
  const year = (openid: string) => api.call('service.year', { year: 2026 }, { openid })
  let activityId = ''

  beforeAll(async () => {
    atTime(new Date('2026-12-01T03:00:00Z'))
    for (const openid of ['qin', 'sun', 'han']) {
      await declare(api, openid)
      await consent(openid)
      await register(openid, { name: `${openid === 'qin' ? '秦' : openid === 'sun' ? '孙' : '韩'}小满` })
      const id = (await mine(openid)).registration?.id ?? ''
      await decide('secretary', id, 'accept')
      await step(openid, 'begin')
    }
  })
  beforeEach(() => atTime(new Date('2026-12-01T03:00:00Z')))

  it('join the group of a skill and leave it by themselves', async () => {
    const group = (joined: boolean) =>
      api.call('service.joinGroup', { skill: 'repair', joined }, { openid: 'qin' })
    expect(await group(true)).toEqual({ members: 1, joined: true })
    expect(await group(true)).toEqual({ members: 1, joined: true })
    expect(await group(false)).toEqual({ members: 0, joined: false })
    await group(true)
    const { groups } = await api.call('service.groups', {}, { openid: 'qin' })
    expect(groups.filter(({ joined }) => joined)).toEqual([{ skill: 'repair', members: 1, joined: true }])
    expect(await api.reply('service.groups', {}, { openid: 'zhou' })).toMatchObject({ code: 'MEMBER_ONLY' })
  })

  it('are told of an activity of their group, and its seats are counted', async () => {
    expect(await open({ startsAt: new Date(Date.now() + 60_000).toISOString() })).toMatchObject({
      code: 'ACTIVITY_TIME_WRONG',
    })
    const opened = await open()
    if (!opened.ok) throw new Error(opened.code)
    expect(opened.data.words).toBe('public')
    activityId = opened.data.activityId
    const { notices } = await api.call('inbox.list', {}, { openid: 'qin' })
    expect(notices.map(({ kind }) => kind)).toContain('activityAnnounced')
    expect(await join('zhou', activityId)).toMatchObject({ code: 'MEMBER_ONLY' })
    expect(await join('qin', activityId)).toMatchObject({ data: { mine: 'joined', joined: 1 } })
    expect(await join('qin', activityId)).toMatchObject({ data: { joined: 1 } })
    expect(await join('sun', activityId)).toMatchObject({ data: { joined: 2 } })
    expect(await join('han', activityId)).toMatchObject({ code: 'ACTIVITY_FULL' })
    expect(await join('sun', activityId, false)).toMatchObject({ data: { mine: null, joined: 1 } })
    expect(await join('han', activityId)).toMatchObject({ data: { joined: 2 } })
    const { upcoming } = await api.call('service.activities', {}, { openid: 'qin' })
    expect(upcoming).toMatchObject([{ title: '一起清理楼道', joined: 2, mine: 'joined' }])
  })

  it('have it on record once its host has said that they came, once, and for at most twelve hours a day', async () => {
    const signups = (await host(activityId)).signups
    const of = (name: string) => signups.find((one) => one.name === name)?.id ?? ''
    const came = (signupId: string, minutes: number) =>
      api.reply('service.confirmCame', { signupId, came: true, minutes }, { openid: 'secretary' })
    expect(await came(of('秦小满'), 60)).toMatchObject({ code: 'ACTIVITY_NOT_OVER' })
    atTime(new Date(START.getTime() + 7_200_000))
    expect(await join('sun', activityId)).toMatchObject({ code: 'ACTIVITY_OVER' })
    expect(await came(of('秦小满'), 700)).toMatchObject({ data: { state: 'came' } })
    expect(await came(of('秦小满'), 700)).toMatchObject({ data: { state: 'came' } })
    expect(
      await api.reply(
        'service.confirmCame',
        { signupId: of('韩小满'), came: false },
        { openid: 'secretary' },
      ),
    ).toMatchObject({ data: { state: 'absent' } })
    expect(await year('qin')).toMatchObject({
      items: 1,
      minutes: 700,
      kinds: [{ kind: 'tidying', items: 1, minutes: 700 }],
      entries: [{ title: '一起清理楼道', day: '2026-12-05', confirmedBy: 'secretary' }],
    })
    expect((await year('han')).items).toBe(0)

    atTime(new Date('2026-12-01T03:00:00Z'))
    const second = await open({ title: '再扫一遍院子', startsAt: '2026-12-05T10:00:00.000Z' })
    if (!second.ok) throw new Error(second.code)
    await join('qin', second.data.activityId)
    const again = (await host(second.data.activityId)).signups[0]?.id ?? ''
    atTime(new Date('2026-12-05T12:00:00Z'))
    expect(await came(again, 21)).toMatchObject({ code: 'SERVICE_DAY_FULL', details: { left: 20 } })
    expect(await came(again, 20)).toMatchObject({ data: { state: 'came' } })
    expect(await year('qin')).toMatchObject({ items: 2, minutes: 720 })
  })

  it('cannot be confirmed after fourteen days, nor called off once it has begun', async () => {
    const signup = (await host(activityId)).signups.find(({ name }) => name === '韩小满')?.id ?? ''
    atTime(new Date(START.getTime() + 14 * DAY))
    const late = { signupId: signup, came: true, minutes: 60 }
    expect(await api.reply('service.confirmCame', late, { openid: 'secretary' })).toMatchObject({
      code: 'ACTIVITY_NOT_OVER',
    })
    expect(await api.reply('service.callOffActivity', { activityId }, { openid: 'secretary' })).toMatchObject(
      { code: 'ACTIVITY_OVER' },
    )
  })

  it('are told when it is called off', async () => {
    const opened = await open({ title: '看看老邻居' })
    if (!opened.ok) throw new Error(opened.code)
    await join('sun', opened.data.activityId)
    const off = () =>
      api.reply('service.callOffActivity', { activityId: opened.data.activityId }, { openid: 'secretary' })
    expect([await off(), await off()]).toMatchObject([{ ok: true }, { ok: true }])
    const { notices } = await api.call('inbox.list', {}, { openid: 'sun' })
    expect(notices.filter(({ kind }) => kind === 'activityCalledOff')).toHaveLength(1)
  })
})

describe('what is told of a year', () => {
  const facts = { items: 2, minutes: 720 }
  const submit = (note = '') => api.reply('service.submitReport', { year: 2026, note }, { openid: 'qin' })
  const report = () => api.call('service.report', { year: 2026 }, { openid: 'qin' })
  const registrationId = async () => (await mine('qin')).registration?.id ?? ''
  const write = async (openid: string, reason: string) =>
    api.reply(
      'service.writeSheet',
      { registrationId: await registrationId(), year: 2026, level: 'good', reason },
      { openid },
    )
  const sheet = async () => (await api.call('service.mySheets', {}, { openid: 'qin' })).sheets[0]
  beforeEach(() => atTime(new Date('2026-12-20T03:00:00Z')))

  it('is drafted from the records; a note is added, and no fact is changed', async () => {
    expect(await report()).toMatchObject({ state: 'draft', due: '2026-12-15', facts })
    expect(await submit('明年想教老人用手机。')).toMatchObject({ data: { state: 'submitted' } })
    expect(await submit()).toMatchObject({ code: 'REPORT_HANDED_IN' })
    const queue = await api.call('service.reports', {}, { openid: 'secretary' })
    expect(queue.reports).toMatchObject([{ name: '秦小满', note: '明年想教老人用手机。', facts }])
    const reportId = queue.reports[0]?.id ?? ''
    const review = (decision: 'review' | 'return', reason?: string) =>
      api.reply(
        'service.reviewReport',
        { reportId, decision, ...(reason ? { reason } : {}) },
        { openid: 'secretary' },
      )
    expect(await review('return')).toMatchObject({ code: 'REASON_NEEDED' })
    expect(await review('return', '请写一句明年的打算')).toMatchObject({ data: { state: 'draft' } })
    expect(await report()).toMatchObject({ state: 'draft', reason: '请写一句明年的打算' })
    await submit('明年每月一次。')
    expect(await review('review')).toMatchObject({ data: { state: 'reviewed' } })
    expect(JSON.stringify(await stored('service_reports'))).not.toContain('明年每月一次')
  })

  it('is assessed with a reason that speaks of service, and read by the member first', async () => {
    expect(await write('secretary', '他家欠了物业费。')).toMatchObject({ code: 'REASON_NOT_OF_SERVICE' })
    expect(await write('secretary', '电话 15400000012。')).toMatchObject({ code: 'REASON_NOT_OF_SERVICE' })
    expect(await write('secretary', '两次清理都来了。')).toMatchObject({ data: { state: 'shown' } })
    expect(await write('secretary', '再写一次。')).toMatchObject({ code: 'SHEET_EXISTS' })
    const shown = await sheet()
    expect(shown).toMatchObject({ state: 'shown', level: 'good', facts: { services: facts } })
    expect(shown?.facts.services.ids).toHaveLength(2)
    expect(
      await api.reply(
        'service.answerSheet',
        { sheetId: shown?.id ?? '', objection: null },
        { openid: 'sun' },
      ),
    ).toMatchObject({ code: 'PAPER_NOT_FOUND' })
  })

  it('waits seven days for her objection, then for an answer, then for a second person', async () => {
    const sheetId = (await sheet())?.id ?? ''
    const issue = (openid: string) => api.reply('service.issueSheet', { sheetId }, { openid })
    expect(await issue('community')).toMatchObject({ code: 'PAPER_MOVED_ON' })
    const object = () =>
      api.reply('service.answerSheet', { sheetId, objection: '还有一次没登记上。' }, { openid: 'qin' })
    atTime(new Date('2026-12-27T03:00:00Z'))
    expect(await object()).toMatchObject({ code: 'OBJECTION_LATE' })
    atTime(new Date('2026-12-27T02:59:59Z'))
    await api.tick()
    expect(await object()).toMatchObject({ data: { state: 'objected' } })
    atTime(new Date('2027-01-20T03:00:00Z'))
    await api.tick()
    expect((await sheet())?.state).toBe('objected')
    const desk = await api.call('service.sheetDesk', {}, { openid: 'secretary' })
    expect(desk.sheets).toMatchObject([{ name: '秦小满', objection: '还有一次没登记上。' }])
    expect(
      await api.reply(
        'service.settleSheet',
        { sheetId, level: 'excellent', answer: '核对过了，改为优秀。' },
        { openid: 'secretary' },
      ),
    ).toMatchObject({ data: { state: 'settled' } })
    expect(await issue('secretary')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await issue('community')).toMatchObject({ data: { state: 'issued' } })
    expect(await issue('community')).toMatchObject({ code: 'PAPER_MOVED_ON' })
  })

  it('settles by itself where she says nothing, and who wrote it may not issue it', async () => {
    const id = (await mine('han')).registration?.id ?? ''
    await api.call(
      'service.writeSheet',
      { registrationId: id, year: 2026, level: 'fair', reason: '报名一次，没有来。' },
      { openid: 'community' },
    )
    const [own] = (await api.call('service.mySheets', {}, { openid: 'han' })).sheets
    atTime(new Date('2026-12-27T03:00:01Z'))
    await api.tick()
    expect((await api.call('service.mySheets', {}, { openid: 'han' })).sheets[0]?.state).toBe('settled')
    expect(
      await api.reply('service.issueSheet', { sheetId: own?.id ?? '' }, { openid: 'community' }),
    ).toMatchObject({ code: 'SECOND_PERSON_NEEDED' })
  })

  it('is issued as one text whose digest stands on the paper', async () => {
    const paper = await api.call(
      'service.sheetPaper',
      { sheetId: (await sheet())?.id ?? '' },
      { openid: 'qin' },
    )
    expect(createHash('sha256').update(paper.json).digest('hex')).toBe(paper.sha256)
    expect(JSON.parse(paper.json)).toMatchObject({
      member: { name: '秦小满' },
      level: 'excellent',
      objected: true,
      written: { by: '王书记' },
      issued: { by: '赵书记' },
    })
    const [bytes] = papers
    if (!bytes) throw new Error('no paper was drawn')
    expect(pagesOf(bytes)).toBe(1)
    if (popplerIsHere) {
      expect(textOf(bytes)).toContain('秦小满')
      expect(textOf(bytes)).toContain(paper.sha256)
    }
    const kept = JSON.stringify([await stored('assessment_sheets'), await stored('service_reports')])
    expect(kept).not.toMatch(/秦小满|没登记上/)
  })
})
