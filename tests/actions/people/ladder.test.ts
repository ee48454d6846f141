import { startTestApi, type TestApi } from '../../support/api'
import { aHome, declare, loadPerson, loadPlaces, phoneCode } from '../../support/neighbours'
import { aConsultation, aStatement, storeConsultation } from '../../support/world'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  await loadPlaces(api)
  await storeConsultation(api, aConsultation(), [aStatement()])
  await loadPerson(api, 'butler', {
    rung: 'phoneVerified',
    label: '李管家',
    posts: [{ post: 'redButler', placeId: 'cp1-b01-u1', placeName: '1号楼1单元', since: new Date() }],
  })
  await loadPerson(api, 'other-butler', {
    posts: [{ post: 'redButler', placeId: 'cp1-b01-u2', placeName: '1号楼2单元', since: new Date() }],
  })
})
afterAll(() => api.close())

const rungOf = async (openid: string) => (await api.call('people.me', {}, { openid })).rung
const verifyPhone = (openid: string, code = phoneCode()) =>
  api.reply('people.verifyPhone', { code }, { openid })
const queue = (openid: string) => api.call('people.residenceQueue', {}, { openid })
const decide = (openid: string, requestId: string, decision: 'verify' | 'refuse', reason?: string) =>
  api.reply('people.decideResidence', { requestId, decision, ...(reason ? { reason } : {}) }, { openid })
const stance = (openid: string) =>
  api.call(
    'consultation.takeStance',
    { consultationId: 'cs1', statementId: 'st1', stance: 'agree' },
    { openid },
  )
const participants = async () => {
  await api.tick()
  return (await api.call('consultation.page', { consultationId: 'cs1' })).participants
}

describe('the ladder, rung by rung', () => {
  it('begins with reading, and a phone is not asked of somebody who lives nowhere here', async () => {
    expect(await rungOf('lin')).toBe('visitor')
    expect(await verifyPhone('lin')).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
  })

  it('lets her take stances after one tap', async () => {
    await declare(api, 'lin')
    expect(await rungOf('lin')).toBe('declared')
    expect((await stance('lin')).countedAs).toBe('unverified')
  })

  it('asks for the phone before a home, and leaves all below usable where she refuses it', async () => {
    expect(await api.reply('people.describeHome', aHome(), { openid: 'lin' })).toMatchObject({
      code: 'RUNG_PHONE_REQUIRED',
    })
    expect(await rungOf('lin')).toBe('declared')
    expect((await stance('lin')).countedAs).toBe('unverified')
  })

  it('takes the phone from WeChat only, and a code once', async () => {
    expect(await api.reply('people.verifyPhone', { code: phoneCode() })).toMatchObject({
      code: 'SIGN_IN_REQUIRED',
    })
    expect(await verifyPhone('lin', 'made-up-code')).toMatchObject({ code: 'PHONE_CODE_REFUSED' })
    const code = phoneCode()
    const answer = await verifyPhone('lin', code)
    expect(answer).toEqual({ ok: true, data: { rung: 'phoneVerified' } })
    await declare(api, 'thief')
    expect(await verifyPhone('thief', code)).toMatchObject({ code: 'PHONE_CODE_REFUSED' })
  })

  it('offers the entrances to choose from', async () => {
    const { stairwells, next } = await api.call('people.stairwells', { compoundId: 'cp1' }, { openid: 'lin' })
    expect(stairwells.map(({ unitEntrance }) => unitEntrance)).toEqual([1, 2])
    expect(next).toBeNull()
  })

  it('offers them to a secretary who lives elsewhere, and not to one of another compound', async () => {
    for (const [openid, placeId] of [
      ['secretary-here', 'cp1'],
      ['secretary-there', 'cp2'],
    ] as const) {
      await loadPerson(api, openid, {
        posts: [{ post: 'branchSecretary', placeId, placeName: '某处', since: new Date() }],
      })
    }
    const entrances = (openid: string) => api.reply('people.stairwells', { compoundId: 'cp1' }, { openid })
    expect(await entrances('secretary-here')).toMatchObject({ ok: true })
    expect(await entrances('secretary-there')).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
  })

  it('puts her home on the desk of her own stairwell and nobody else’s', async () => {
    const first = await api.call('people.describeHome', aHome(), { openid: 'lin' })
    const again = await api.call('people.describeHome', aHome({ room: ' 302室' }), { openid: 'lin' })
    expect(again.requestId).toBe(first.requestId)
    expect((await queue('butler')).requests).toMatchObject([
      { id: first.requestId, name: '林小禾', room: '302', known: true, building: 1 },
    ])
    expect((await queue('other-butler')).requests).toEqual([])
    expect(await api.reply('people.residenceQueue', {}, { openid: 'lin' })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    expect(await decide('other-butler', first.requestId, 'verify')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await decide('lin', first.requestId, 'verify')).toMatchObject({ code: 'NOT_YOUR_POST' })
  })

  it('withdraws the first request where she corrects her room, so that nobody verifies an unread door', async () => {
    const before = (await queue('butler')).requests[0]
    const corrected = await api.call('people.describeHome', aHome({ room: '501' }), { openid: 'lin' })
    expect(await decide('butler', before?.id ?? '', 'verify')).toMatchObject({ code: 'REQUEST_SETTLED' })
    expect((await queue('butler')).requests).toMatchObject([{ id: corrected.requestId, room: '501' }])
  })

  it('tells her why it was refused, and lets her ask again', async () => {
    const waiting = (await queue('butler')).requests[0]?.id ?? ''
    expect(await decide('butler', waiting, 'refuse')).toMatchObject({ code: 'REASON_NEEDED' })
    expect(await decide('butler', waiting, 'refuse', '门牌对不上')).toMatchObject({
      data: { state: 'refused' },
    })
    const { residences } = await api.call('people.me', {}, { openid: 'lin' })
    expect(residences[0]?.request).toEqual({ state: 'refused', reason: '门牌对不上', overdue: false })
    await api.call('people.describeHome', aHome(), { openid: 'lin' })
  })

  it('verifies her, and moves her head where she spoke before', async () => {
    expect(await participants()).toEqual({ verified: 0, unverified: 1 })
    const waiting = (await queue('butler')).requests[0]?.id ?? ''
    expect(await decide('butler', waiting, 'verify')).toMatchObject({ data: { state: 'verified' } })
    expect(await decide('butler', waiting, 'verify')).toMatchObject({ data: { state: 'verified' } })
    expect(await rungOf('lin')).toBe('verifiedResident')
    expect(await participants()).toEqual({ verified: 1, unverified: 0 })
    expect((await queue('butler')).requests).toEqual([])
    expect(await api.reply('people.describeHome', aHome(), { openid: 'lin' })).toMatchObject({
      code: 'ALREADY_VERIFIED',
    })
  })

  it('names one adult of a household, and another only after the first steps down', async () => {
    await declare(api, 'lin-mother')
    await verifyPhone('lin-mother')
    const asked = await api.call('people.describeHome', aHome({ name: '周阿姨', kind: 'family' }), {
      openid: 'lin-mother',
    })
    await decide('butler', asked.requestId, 'verify')
    const name = (openid: string, named: boolean) =>
      api.reply('people.nameAdult', { compoundId: 'cp1', named }, { openid })
    expect(await name('lin', true)).toMatchObject({ ok: true })
    expect(await name('lin-mother', true)).toMatchObject({ code: 'HOUSEHOLD_HAS_ADULT' })
    await name('lin', false)
    expect(await name('lin-mother', true)).toMatchObject({ ok: true })
    const { residences } = await api.call('people.me', {}, { openid: 'lin-mother' })
    expect(residences[0]?.home).toEqual({ building: 1, unitEntrance: 1, namedAdult: true })
  })

  it('lets her move out: nobody of this household, her room forgotten, a new home possible', async () => {
    await api.call('people.moveOut', { compoundId: 'cp1' }, { openid: 'lin-mother' })
    await api.call('people.moveOut', { compoundId: 'cp1' }, { openid: 'lin-mother' })
    expect(await rungOf('lin-mother')).toBe('phoneVerified')
    const again = await api.reply('people.nameAdult', { compoundId: 'cp1', named: true }, { openid: 'lin' })
    expect(again).toMatchObject({ ok: true })
    await declare(api, 'lin-mother', 'cp2')
    const home = aHome({ compoundId: 'cp2', stairwellId: 'cp2-b01-u1' })
    expect(await api.reply('people.describeHome', home, { openid: 'lin-mother' })).toMatchObject({ ok: true })
  })
})

describe('somebody without a phone number', () => {
  it('is vouched for by the butler who met her, before she can be verified', async () => {
    await declare(api, 'grandmother')
    const home = aHome({ room: '101', name: '何奶奶', withoutPhone: true })
    const { requestId } = await api.call('people.describeHome', home, { openid: 'grandmother' })
    expect(await decide('butler', requestId, 'verify')).toMatchObject({ code: 'VOUCH_NEEDED' })
    const vouch = (openid: string) =>
      api.reply('people.vouch', { requestId, note: '上门见过本人' }, { openid })
    expect(await vouch('other-butler')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await vouch('butler')).toMatchObject({ ok: true })
    expect(await rungOf('grandmother')).toBe('phoneVerified')
    expect(await decide('butler', requestId, 'verify')).toMatchObject({ ok: true })
  })
})

describe('the young', () => {
  it('have no account under fourteen: a guardian speaks for them', async () => {
    await declare(api, 'child')
    await verifyPhone('child')
    const home = aHome({ ageGroup: 'under14' })
    expect(await api.reply('people.describeHome', home, { openid: 'child' })).toMatchObject({
      code: 'UNDER_14',
    })
  })

  it('name a guardian from fourteen to seventeen, and do not answer for a household', async () => {
    await declare(api, 'teen')
    await verifyPhone('teen')
    const home = aHome({ room: '205', name: '陈同学', kind: 'family', ageGroup: '16to17' })
    expect(await api.reply('people.describeHome', home, { openid: 'teen' })).toMatchObject({
      code: 'GUARDIAN_NEEDED',
    })
    const { requestId } = await api.call(
      'people.describeHome',
      { ...home, guardianName: '陈妈妈' },
      { openid: 'teen' },
    )
    expect((await queue('butler')).requests.find(({ id }) => id === requestId)?.guardianName).toBe('陈妈妈')
    await decide('butler', requestId, 'verify')
    expect(
      await api.reply('people.nameAdult', { compoundId: 'cp1', named: true }, { openid: 'teen' }),
    ).toMatchObject({ code: 'ADULT_ONLY' })
  })
})

describe('a household under parallel verification', () => {
  it('is one household with every one of its people in it, once', async () => {
    const family = Array.from({ length: 6 }, (_, index) => `family-${index}`)
    const requests = await Promise.all(
      family.map(async (openid) => {
        await declare(api, openid)
        await verifyPhone(openid)
        const home = aHome({ room: '601', name: '赵家人' })
        return (await api.call('people.describeHome', home, { openid })).requestId
      }),
    )
    const answers = await Promise.all(
      [...requests, ...requests].map((requestId) => decide('butler', requestId, 'verify')),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)

    const named = await Promise.all(
      family.map((openid) => api.reply('people.nameAdult', { compoundId: 'cp1', named: true }, { openid })),
    )
    expect(named.filter(({ ok }) => ok)).toHaveLength(1)
    expect(named.filter((answer) => !answer.ok && answer.code === 'HOUSEHOLD_HAS_ADULT')).toHaveLength(5)
  })
})
