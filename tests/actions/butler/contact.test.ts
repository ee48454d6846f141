import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ActionName } from '@shared/contract/actions'
import type { ContactInput } from '@shared/contract/butler/contact'
import { CONTACT_MOVES, type ContactMove } from '@shared/contract/butler/contact-life'
import { VISIT_MOVES } from '@shared/contract/butler/visit'
import { CONSENT_VERSIONS } from '@shared/contract/consent'

import { actions } from '../../../cloudfunctions/api/actions'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { ContactDoc, ContactWindowDoc } from '../../../cloudfunctions/store/contacts'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import type { PhotoDoc } from '../../../cloudfunctions/store/photos'
import type { PostDoc } from '../../../cloudfunctions/store/posts'
import { openStore } from '../../../cloudfunctions/store/store'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { startTestApi, TEST_SECRET, type TestApi } from '../../support/api'
import { deputises, holdsPost, homeAt, liveAt, livesAt } from '../../support/butlers'
import { atTime, realTime } from '../../support/clock'
import { loadPlaces } from '../../support/neighbours'
import { takePhoto } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { load } from '../../support/world'

/** A moment in China. Monday 2026-11-23 is a plain week's beginning. */
const at = (text: string) => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`)

/** The same in another month of that year. */
const inYear = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`)

const OWN = 'cp1-b01-u1'
const OTHER = 'cp1-b01-u2'
const BUTLER = `redButler_${OWN}`

let api: TestApi

beforeAll(async () => {
  atTime(at('23 09:00'))
  api = await startTestApi()
  await loadPlaces(api)
  await holdsPost(api, 'butler', 'redButler', OWN, '何管家')
  await holdsPost(api, 'butler-2', 'redButler', OTHER, '齐管家')
  await holdsPost(api, 'secretary', 'branchSecretary', 'cp1', '王书记')
  await holdsPost(api, 'community', 'communitySecretary', 'cm1', '李书记')
  await holdsPost(api, 'specialist', 'serviceSpecialist', 'cm1', '郑专员', '01')
  await holdsPost(api, 'admin', 'countyAdmin', 'county', '孟主任', 'first')
  await liveAt(api, ['lin', 'next-door'], homeAt(OWN, 1))
  await livesAt(api, 'zhou', homeAt(OTHER, 2))
  await livesAt(api, 'nohome')
})
afterAll(async () => {
  realTime()
  await api.close()
})

const ask = (openid: string, more: Partial<ContactInput> = {}, requestId?: string) =>
  api.reply(
    'butler.contact',
    { compoundId: 'cp1', kind: 'message', text: '楼道灯坏了三天。', photoIds: [], ...more },
    { openid, ...(requestId === undefined ? {} : { requestId }) },
  )
async function asked(openid: string, more: Partial<ContactInput> = {}): Promise<string> {
  const answer = await ask(openid, more)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.requestId
}
/** As a phone does: what a crowded line lost is sent again as the same intent. */
async function askPatiently(openid: string, more: Partial<ContactInput>) {
  const requestId = `patient-${openid}`
  for (let tries = 0; ; tries += 1) {
    const answer = await ask(openid, more, requestId)
    if (answer.ok || answer.code !== 'UNEXPECTED' || tries === 5) return answer
  }
}
const show = (openid: string, requestId: string) => api.call('butler.request', { requestId }, { openid })
const see = (openid: string, requestId: string) => api.reply('butler.request', { requestId }, { openid })
const desk = async (openid: string) =>
  (await api.call('butler.desk', {}, { openid })).requests.map(({ id }) => id)
const move = (openid: string, requestId: string, what: ContactMove, text?: string) =>
  api.reply('butler.move', { requestId, move: what, ...(text === undefined ? {} : { text }) }, { openid })
const say = (openid: string, requestId: string, text = '收到，下午来看。') =>
  api.reply('butler.say', { requestId, text, photoIds: [] }, { openid })
const tickAt = async (when: Date) => {
  atTime(when)
  await api.tick()
}
const responsible = async (openid: string, requestId: string) => (await show(openid, requestId)).responsible
const told = async (openid: string) =>
  (await stored<NoticeDoc>('notices'))
    .filter(({ personId }) => personId === api.personId(openid))
    .map(({ kind }) => kind)
const vaultOf = () =>
  openVault({ store: openStore(platformDatabase()), secrets: openSecrets(TEST_SECRET), now: new Date() })
/** Nothing of one test waits on the desks of the next. */
const end = async (...ids: string[]) => {
  for (const id of ids) await change('contact_requests', id, { desk: null, open: false, state: 'withdrawn' })
  for (const { _id, rule } of await stored<DeadlineDoc>('deadlines')) {
    if (rule === 'contact') await change('deadlines', _id, { wakeAt: new Date('2099-01-01') })
  }
}

const NOT_FOUND = { ok: false, code: 'CONTACT_NOT_FOUND' }

describe('who is my butler', () => {
  it('is told by surname and title, with her hours, to whoever lives there', async () => {
    expect(await api.call('butler.mine', { compoundId: 'cp1' }, { openid: 'lin' })).toMatchObject({
      stairwell: { building: 1, unitEntrance: 1 },
      answers: { label: '何管家', name: null, post: 'redButler', as: 'holder' },
      duty: { on: true, until: at('23 12:00').toISOString() },
      usual: null,
      mayContact: true,
    })
    expect(await api.call('butler.mine', { compoundId: 'cp1' }, { openid: 'nohome' })).toMatchObject({
      stairwell: null,
      answers: { label: '王书记', post: 'branchSecretary' },
    })
    expect(await api.reply('butler.mine', { compoundId: 'cp2' }, { openid: 'lin' })).toMatchObject({
      code: 'RUNG_DECLARED_REQUIRED',
    })
  })
})

describe('a message that is answered', () => {
  it('goes from open to confirmed, and the resident always reads who has it until when', async () => {
    atTime(at('23 09:00'))
    const photo = await takePhoto(api, 'lin', undefined, 'contact')
    const requestId = await asked('lin', { text: '楼道灯坏了，电话15400000012。', photoIds: [photo] })
    await api.pushesTaken()
    const mine = await show('lin', requestId)
    expect(mine).toMatchObject({
      as: 'resident',
      request: { state: 'open', level: 'redButler' },
      responsible: { label: '何管家', post: 'redButler', by: at('23 11:00').toISOString(), overdue: false },
      moves: ['withdraw'],
      hasDoor: false,
    })
    expect(mine.entries[0]?.text).not.toContain('15400000012')
    expect(mine.entries[0]?.photos).toHaveLength(1)
    expect(await told('butler')).toContain('contactYours')
    expect(await desk('butler')).toEqual([requestId])

    expect(await move('butler', requestId, 'resolve', '换好了')).toMatchObject({ code: 'CONTACT_MOVED_ON' })
    expect(await say('butler', requestId)).toMatchObject({ data: { state: 'acknowledged' } })
    expect(await told('lin')).toContain('contactAnswered')
    expect(await move('butler', requestId, 'begin')).toMatchObject({ data: { state: 'inProgress' } })
    expect(await move('butler', requestId, 'resolve')).toMatchObject({ code: 'CONTACT_SAY_SO' })
    expect(await move('butler', requestId, 'confirm')).toMatchObject({ code: 'CONTACT_MOVED_ON' })
    expect(await move('butler', requestId, 'resolve', '换好了，两盏。')).toMatchObject({ ok: true })
    expect(await move('lin', requestId, 'reopen')).toMatchObject({ code: 'CONTACT_SAY_SO' })
    expect(await move('lin', requestId, 'reopen', '三楼还是不亮。')).toMatchObject({
      data: { state: 'reopened' },
    })
    await say('butler', requestId, '这就去。')
    await move('butler', requestId, 'resolve', '都亮了。')
    expect(await move('lin', requestId, 'confirm')).toMatchObject({ data: { state: 'confirmed' } })
    const after = await show('lin', requestId)
    expect(after.history.map(({ state }) => state)).toEqual([
      'open',
      'acknowledged',
      'inProgress',
      'resolved',
      'reopened',
      'acknowledged',
      'resolved',
      'confirmed',
    ])
    expect(after).toMatchObject({ moves: [], maySay: false, responsible: { label: null, by: null } })
    // Closed, it is the resident's: nobody in office reads it any more.
    expect(await see('butler', requestId)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    expect(await desk('butler')).toEqual([])
    expect((await stored<DeadlineDoc>('deadlines')).filter(({ subject }) => subject === requestId)).toEqual(
      [],
    )
  })

  it('is one, however often it is sent, and at most five at once', async () => {
    const requestId = 'butler-contact-same'
    const input = { compoundId: 'cp1', kind: 'message', text: '门锁坏了。', photoIds: [] } as const
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => api.call('butler.contact', input, { openid: 'zhou', requestId })),
    )
    expect(new Set(answers.map((one) => one.requestId)).size).toBe(1)
    expect(
      await api.reply('butler.contact', { ...input, text: '别的话' }, { openid: 'zhou', requestId }),
    ).toMatchObject({ code: 'REQUEST_REUSED' })
    const more = []
    for (let n = 0; n < 4; n += 1) more.push(await asked('zhou'))
    expect(await ask('zhou')).toMatchObject({ code: 'CONTACTS_OPEN_FULL' })
    await end(answers[0]?.requestId ?? '', ...more)
  })

  it('tells from counted answers how long one usually takes', async () => {
    await change('posts', BUTLER, { answers: { personId: api.personId('butler'), counts: [3, 1, 0, 0, 0] } })
    const requestId = await asked('lin')
    atTime(new Date(Date.now() + 40 * 60_000))
    await say('butler', requestId)
    await say('butler', requestId, '再说一句。')
    expect(await api.call('butler.mine', { compoundId: 'cp1' }, { openid: 'lin' })).toMatchObject({
      usual: 'halfHour',
    })
    const [post] = (await stored<{ _id: string; answers?: { counts: number[] } }>('posts')).filter(
      ({ _id }) => _id === BUTLER,
    )
    expect(post?.answers?.counts).toEqual([3, 2, 0, 0, 0])
    await end(requestId)
  })
})

describe('who may take part', () => {
  const OUTSIDERS = [
    'next-door',
    'zhou',
    'nohome',
    'butler-2',
    'secretary',
    'community',
    'specialist',
    'admin',
  ]
  const photoIds: string[] = []
  const words = { text: '我来说。', photoIds }
  /** Everything that names a request; the generated matrix tries the rest. */
  const ACTS = {
    'butler.request': [{}],
    'butler.say': [words],
    'butler.move': CONTACT_MOVES.map((one) => ({ move: one, text: '我来说。' })),
    'butler.visit': VISIT_MOVES.map((one) => ({ move: one })),
    'butler.door': [{}],
    'butler.callbackNumber': [{}],
    'butler.suggestAppeal': [{}],
    'butler.becameAppeal': [{ appealId: 'appeal1' }],
    'butler.suggestWish': [{}],
    'butler.becameWish': [{ wishId: 'wish1' }],
  } as const satisfies Partial<Record<ActionName, readonly object[]>>

  it('is tried with every verb that names a request', () => {
    const naming = [...actions.values()].filter(({ name, input }) => {
      const fields = Object.keys((input as unknown as { shape?: object }).shape ?? {})
      return name.startsWith('butler.') && fields.includes('requestId')
    })
    expect(naming.map(({ name }) => name).sort()).toEqual(Object.keys(ACTS).sort())
  })

  it.each(OUTSIDERS)('%s reads, says, moves and hears nothing of another stairwell', async (openid) => {
    atTime(at('23 09:00'))
    const callback = { consent: true, number: '05341234567' } as const
    const visit = { day: '2026-11-24', window: 1 }
    const ids = [
      await asked('lin', { kind: 'callback', callback }),
      await asked('lin', { kind: 'visit', text: '请来看看水管。', visit }),
    ]
    const before = await stored('contact_requests')
    for (const requestId of ids) {
      for (const [name, inputs] of Object.entries(ACTS)) {
        for (const input of inputs) {
          const answer = await api.reply(name as ActionName, { requestId, ...input } as never, { openid })
          expect([name, input, answer]).toEqual([name, input, expect.objectContaining(NOT_FOUND)])
        }
      }
      expect(await ask(openid, { kind: 'complaint', aboutRequestId: requestId })).toMatchObject({ ok: false })
    }
    expect(await stored('contact_requests')).toEqual(before)
    for (const requestId of ids) await move('lin', requestId, 'withdraw')
    await end(...ids)
  })
})

describe('nobody answers', () => {
  it('the butler is reminded, then the secretary has it, the specialist, and 12345 at last', async () => {
    atTime(at('23 11:00'))
    const requestId = await asked('lin')
    await tickAt(at('23 14:59'))
    expect((await responsible('lin', requestId)).overdue).toBe(false)
    // One hour before lunch and one after it are the first two.
    await tickAt(at('23 15:00'))
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '何管家',
      by: at('23 17:00').toISOString(),
      overdue: true,
    })
    expect(await told('butler')).toContain('contactLate')
    await tickAt(at('23 17:00'))
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '王书记',
      post: 'branchSecretary',
      by: at('26 00:00').toISOString(),
      overdue: true,
    })
    expect([await desk('butler'), await desk('secretary')]).toEqual([[], [requestId]])
    expect(await see('butler', requestId)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    expect(await told('lin')).toContain('contactRaised')
    // She answers, but it is not solved in two working days.
    await say('secretary', requestId, '我来催。')
    expect(await responsible('lin', requestId)).toMatchObject({ label: '王书记', overdue: false })
    await tickAt(at('25 23:59'))
    expect(await desk('secretary')).toEqual([requestId])
    await tickAt(at('26 00:00'))
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '郑专员',
      post: 'serviceSpecialist',
      by: new Date('2026-12-01T00:00:00+08:00').toISOString(),
    })
    expect([await desk('secretary'), await desk('specialist')]).toEqual([[], [requestId]])
    await move('specialist', requestId, 'begin')
    await tickAt(new Date('2026-12-01T00:00:00+08:00'))
    expect(await show('lin', requestId)).toMatchObject({
      hotline: true,
      request: { state: 'inProgress', level: 'hotline12345' },
      responsible: { label: '郑专员', by: null, overdue: true },
    })
    await move('specialist', requestId, 'resolve', '换了整条线路。')
    // A second run of the clock, and days without a word: it closes, and she may still say otherwise.
    await tickAt(new Date('2026-12-07T23:59:00+08:00'))
    expect((await show('lin', requestId)).request.state).toBe('resolved')
    await tickAt(new Date('2026-12-08T00:01:00+08:00'))
    expect((await show('lin', requestId)).request.state).toBe('lapsed')
    expect(await told('lin')).toContain('contactLapsed')
    expect(await move('lin', requestId, 'reopen', '又坏了。')).toMatchObject({ ok: true })
    expect(await desk('specialist')).toEqual([requestId])
    await end(requestId)
  })

  it.each([
    { vacant: [BUTLER], first: 'secretary', after: 'community' },
    { vacant: [BUTLER, 'branchSecretary_cp1'], first: 'community', after: 'admin' },
    { vacant: ['branchSecretary_cp1'], first: 'butler', after: 'community' },
    { vacant: ['branchSecretary_cp1', 'communitySecretary_cm1'], first: 'butler', after: 'admin' },
  ])('$vacant vacant: $first has it, and $after after her', async ({ vacant, first, after }) => {
    atTime(at('23 08:30'))
    const kept = await stored<{ _id: string }>('posts')
    for (const key of vacant) await change('posts', key, { holderId: null, label: null, vacant: true })
    const requestId = await asked('lin')
    expect(await desk(first)).toEqual([requestId])
    await tickAt(at('23 10:30'))
    await tickAt(at('23 14:30'))
    expect(await desk(first)).toEqual([])
    expect(await desk(after)).toEqual([requestId])
    for (const post of kept.filter(({ _id }) => vacant.includes(_id))) {
      const { _id, ...rest } = post
      await change('posts', _id, rest)
    }
    await end(requestId)
  })

  it('counts holidays and made-up days: over the National Day it waits with the secretary till the tenth', async () => {
    atTime(inYear('09-30 11:00'))
    const requestId = await asked('lin')
    await tickAt(inYear('09-30 14:59'))
    expect((await responsible('lin', requestId)).overdue).toBe(false)
    await tickAt(inYear('09-30 15:00'))
    expect(await responsible('lin', requestId)).toMatchObject({ label: '何管家', overdue: true })
    await tickAt(inYear('09-30 17:00'))
    // Thursday to the next Wednesday is off: Thursday and Friday after it are the two working days.
    const raisedAt = inYear('10-10 00:00')
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '王书记',
      by: raisedAt.toISOString(),
    })
    await tickAt(new Date(raisedAt.getTime() - 1000))
    expect(await desk('secretary')).toEqual([requestId])
    await tickAt(raisedAt)
    // Saturday the tenth is worked: with it, Monday and Tuesday make five.
    const hotlineAt = inYear('10-14 00:00')
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '郑专员',
      by: hotlineAt.toISOString(),
    })
    await tickAt(new Date(hotlineAt.getTime() - 1000))
    expect((await show('lin', requestId)).hotline).toBe(false)
    await tickAt(hotlineAt)
    expect((await show('lin', requestId)).hotline).toBe(true)
    await end(requestId)
  })

  it('finds the deputy while a post is vacant, and whoever is above where she is away, too', async () => {
    atTime(at('23 09:00'))
    const [post] = (await stored<{ _id: string }>('posts')).filter(({ _id }) => _id === BUTLER)
    await deputises(api, 'deputy', BUTLER, OWN, '副管家')
    const requestId = await asked('lin')
    expect(await api.call('butler.mine', { compoundId: 'cp1' }, { openid: 'lin' })).toMatchObject({
      answers: { label: '副管家', post: 'redButler', as: 'deputy' },
    })
    expect([await desk('deputy'), await desk('secretary')]).toEqual([[requestId], []])
    expect(await say('deputy', requestId)).toMatchObject({ ok: true })
    await change('posts', BUTLER, { deputy: null, vacant: true })
    await change('persons', api.personId('deputy'), { posts: [] })
    expect(await see('deputy', requestId)).toMatchObject(NOT_FOUND)
    expect(await responsible('lin', requestId)).toMatchObject({ label: '王书记' })
    expect(await desk('secretary')).toEqual([requestId])
    const { _id, ...rest } = post ?? { _id: BUTLER }
    await change('posts', _id, rest)
    await end(requestId)
  })

  it('with every post vacant lies with the county, and still comes to the words for 12345', async () => {
    atTime(at('23 09:00'))
    const VACANT = [BUTLER, 'branchSecretary_cp1', 'communitySecretary_cm1', 'serviceSpecialist_cm1_01']
    const kept = (await stored<{ _id: string }>('posts')).filter(({ _id }) => VACANT.includes(_id))
    for (const key of VACANT) await change('posts', key, { holderId: null, label: null, vacant: true })
    const requestId = await asked('lin')
    const levels = []
    for (const when of ['11-23 11:00', '11-23 15:00', '11-26 00:00', '12-01 00:00']) {
      await tickAt(inYear(when))
      const { request, responsible: who, hotline } = await show('lin', requestId)
      levels.push([request.level, who.post, hotline])
      expect(await desk('admin')).toEqual([requestId])
    }
    expect(levels).toEqual([
      ['redButler', 'countyAdmin', false],
      ['branchSecretary', 'countyAdmin', false],
      ['serviceSpecialist', 'countyAdmin', false],
      ['hotline12345', 'countyAdmin', true],
    ])
    for (const { _id, ...rest } of kept) await change('posts', _id, rest)
    await end(requestId)
  })

  it('finds the community secretary where there is no specialist', async () => {
    atTime(at('23 09:00'))
    await change('posts', 'serviceSpecialist_cm1_01', { holderId: null, vacant: true })
    const requestId = await asked('lin')
    await say('butler', requestId)
    await tickAt(at('26 00:00'))
    expect(await desk('community')).toEqual([requestId])
    await change('posts', 'serviceSpecialist_cm1_01', { holderId: api.personId('specialist'), vacant: false })
    await end(requestId)
  })
})

describe('a complaint about the butler', () => {
  it('goes past her, and past whoever answers in her place; what was said there is read with it', async () => {
    atTime(at('23 09:00'))
    const first = await asked('lin', { text: '水管漏水。' })
    await say('butler', first, '自己找人修。')
    const complaint = await asked('lin', { kind: 'complaint', text: '她不来看。', aboutRequestId: first })
    expect([await desk('butler'), await desk('secretary')]).toEqual([[first], [complaint]])
    expect(await see('butler', complaint)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    expect((await show('secretary', complaint)).about.map(({ text }) => text)).toEqual([
      '水管漏水。',
      '自己找人修。',
    ])
    expect(await see('secretary', first)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })

    await change('posts', BUTLER, { holderId: null, label: null, vacant: true })
    const second = await asked('lin', { kind: 'complaint', text: '书记也不来。' })
    expect(await desk('community')).toEqual([second])
    await change('posts', BUTLER, { holderId: api.personId('butler'), label: '何管家', vacant: false })
    await end(first, complaint, second)
  })
})

describe('a callback', () => {
  const inFiles = (text: string) =>
    readdirSync(api.dataDir, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .some(({ name }) => readFileSync(join(api.dataDir, name)).includes(Buffer.from(text)))

  it('shows the number for 72 hours to whoever answers, records each reading, and leaves nothing', async () => {
    const begun = at('23 10:00')
    atTime(begun)
    expect(await ask('nohome', { kind: 'callback', callback: { consent: true } })).toMatchObject({
      code: 'CALLBACK_NUMBER_NEEDED',
    })
    expect(await ask('lin', { kind: 'callback' })).toMatchObject({ code: 'CALLBACK_NUMBER_NEEDED' })
    const requestId = await asked('lin', {
      kind: 'callback',
      text: '请给我打个电话。',
      callback: { consent: true, number: '15400007788' },
    })
    const [kept] = await stored<{ _id: string; sealed: string }>('callback_numbers')
    const sealed = kept?.sealed ?? ''
    const body = sealed.split('.')[1] ?? ''
    await api.control.checkpoint({})
    expect([inFiles(body), inFiles('15400007788')]).toEqual([true, false])

    const read = () => api.reply('butler.callbackNumber', { requestId }, { openid: 'butler' })
    expect(await read()).toMatchObject({ data: { number: '15400007788' } })
    expect(await api.reply('butler.callbackNumber', { requestId }, { openid: 'lin' })).toMatchObject({
      ok: false,
    })
    await say('butler', requestId, '好的。')
    atTime(new Date(begun.getTime() + 72 * 3_600_000 - 1000))
    // It has gone to the specialist by then, so the butler reads it no more.
    await api.tick()
    expect(await read()).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    const above = () => api.reply('butler.callbackNumber', { requestId }, { openid: 'specialist' })
    expect(await above()).toMatchObject({ data: { number: '15400007788' } })
    const readings = (await stored<AuditEventDoc>('audit_events')).filter(
      ({ action }) => action === 'vault.read.callbackNumber',
    )
    expect(readings.map(({ actorId }) => actorId)).toEqual([
      api.personId('butler'),
      api.personId('specialist'),
    ])

    atTime(new Date(begun.getTime() + (72 * 3600 + 1) * 1000))
    // Refused before the clock has been there.
    expect(await above()).toMatchObject({ code: 'CALLBACK_OVER' })
    expect(await stored('callback_numbers')).toHaveLength(1)
    await tickAt(new Date(begun.getTime() + 72 * 3_600_000 + 60_000))
    expect(await stored('callback_numbers')).toEqual([])
    atTime(new Date(begun.getTime() + 73 * 3_600_000))
    await api.control.checkpoint({ secureDelete: true })
    expect(inFiles(body)).toBe(false)
    await end(requestId)
  })

  it('takes the number along when the resident does not need it any more', async () => {
    atTime(at('23 10:00'))
    const requestId = await asked('lin', {
      kind: 'callback',
      callback: { consent: true, number: '0534-7654321' },
    })
    await move('lin', requestId, 'withdraw')
    expect(await stored('callback_numbers')).toEqual([])
    expect((await stored<DeadlineDoc>('deadlines')).filter(({ subject }) => subject === requestId)).toEqual(
      [],
    )
  })
})

describe('a visit', () => {
  it('is promised once a window: a hundred who ask for ten at once fill them, and nobody twice', async () => {
    atTime(at('23 07:00'))
    const windows = (await api.call('butler.windows', { compoundId: 'cp1' }, { openid: 'lin' })).windows
      .filter(({ free }) => free)
      .slice(0, 10)
    const racers = Array.from({ length: 100 }, (_, n) => `racer-${n}`)
    await liveAt(api, racers, homeAt(OWN, 1))
    const answers = await Promise.all(
      racers.map((openid, n) => {
        const { day, window } = windows[n % 10] ?? { day: '', window: 0 }
        return askPatiently(openid, { kind: 'visit', text: '请来看看。', visit: { day, window } })
      }),
    )
    const won = answers.flatMap((answer) => (answer.ok ? [answer.data.requestId] : []))
    expect(won).toHaveLength(10)
    const lost = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))
    expect(new Set(lost)).toEqual(new Set(['VISIT_WINDOW_TAKEN']))
    const requests = (await stored<ContactDoc>('contact_requests')).filter(({ _id }) => won.includes(_id))
    expect(new Set(requests.map(({ visit }) => `${visit?.day} ${visit?.window}`)).size).toBe(10)
    const kept = await stored<ContactWindowDoc>('contact_windows')
    expect(new Set(kept.map(({ requestId }) => requestId))).toEqual(new Set(won))
    const free = (await api.call('butler.windows', { compoundId: 'cp1' }, { openid: 'lin' })).windows
    expect(
      free
        .filter((one) => windows.some(({ day, window }) => one.day === day && one.window === window))
        .map((one) => one.free),
    ).toEqual(windows.map(() => false))
    for (const { _id, authorId } of requests) {
      const openid = racers.find((one) => api.personId(one) === authorId) ?? ''
      await move(openid, _id, 'withdraw')
    }
    expect(await stored('contact_windows')).toEqual([])
  }, 180_000)

  it('is accepted by whoever answers, who then reads the door; cancelled, its window is free again', async () => {
    atTime(at('23 07:00'))
    const visit = { day: '2026-11-23', window: 1 }
    expect(await ask('nohome', { kind: 'visit', visit })).toMatchObject({ code: 'VISIT_HOME_NEEDED' })
    expect(await ask('lin', { kind: 'visit', visit: { day: '2026-11-23', window: 0 } })).toMatchObject({
      code: 'VISIT_WINDOW_CLOSED',
    })
    const requestId = await asked('lin', { kind: 'visit', text: '请来看看水管。', visit })
    const act = (openid: string, what: 'accept' | 'decline' | 'cancel') =>
      api.reply('butler.visit', { requestId, move: what }, { openid })
    expect(await act('lin', 'accept')).toMatchObject({ code: 'CONTACT_MOVED_ON' })
    expect(await act('butler', 'cancel')).toMatchObject({ code: 'CONTACT_MOVED_ON' })
    const door = (openid: string) => api.reply('butler.door', { requestId }, { openid })
    await vaultOf().put(api.personId('lin'), 'room_cp1', '302')
    expect(await door('butler')).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    expect(await act('butler', 'accept')).toMatchObject({ data: { state: 'accepted' } })
    expect(await door('butler')).toMatchObject({ data: { door: '302' } })
    for (const other of ['zhou', 'butler-2', 'secretary', 'lin']) {
      expect(await door(other)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    }
    expect(await show('lin', requestId)).toMatchObject({
      request: { state: 'acknowledged', visit: { state: 'accepted' } },
      visitMoves: ['cancel'],
    })
    expect(await told('lin')).toContain('contactVisit')
    expect(await act('lin', 'cancel')).toMatchObject({ data: { state: 'cancelled' } })
    expect(await door('butler')).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    expect(await stored('contact_windows')).toEqual([])
    await end(requestId)
  })
})

describe('a butler who leaves', () => {
  it('hands over twenty open requests: none is lost, and none is answered by her any more', async () => {
    atTime(at('24 09:00'))
    const ids: string[] = []
    await liveAt(
      api,
      Array.from({ length: 20 }, (_, n) => `handed-${n}`),
      homeAt(OWN, 1),
    )
    for (let n = 0; n < 20; n += 1) {
      ids.push(await asked(`handed-${n}`, { text: `第${n}件。` }))
    }
    for (const id of ids.slice(0, 7)) await say('butler', id)
    expect((await desk('butler')).sort()).toEqual([...ids].sort())
    await livesAt(api, 'next', homeAt(OWN, 1))
    await change('persons', api.personId('next'), {
      residences: [
        {
          compoundId: 'cp1',
          compoundName: '桂园小区',
          communityId: 'cm1',
          kind: 'owner',
          verified: true,
          since: new Date(),
        },
      ],
    })
    const { code } = await api.call(
      'posts.invite',
      { post: 'redButler', placeId: OWN, label: '新管家' },
      { openid: 'secretary' },
    )
    await api.call('posts.accept', { code }, { openid: 'next' })
    const racing = ids.slice(7).map((id) => say('butler', id, '我来办。'))
    const ending = api.call('posts.end', { postKey: BUTLER, reason: 'movedAway' }, { openid: 'secretary' })
    await Promise.all([ending, ...racing])
    for (const id of ids) {
      expect(await say('butler', id, '还是我。')).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
      expect(await see('butler', id)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
      expect(await responsible(`handed-${ids.indexOf(id)}`, id)).toMatchObject({ label: '新管家' })
    }
    expect(await desk('butler').catch(() => 'no desk')).toBe('no desk')
    expect((await desk('next')).sort()).toEqual([...ids].sort())
    await end(...ids)
  }, 60_000)
})

describe('filed for a neighbour', () => {
  it('runs on the same clock, and is confirmed by somebody else than whoever did it', async () => {
    atTime(at('24 09:00'))
    const file = (openid: string, stairwellId: string) =>
      api.reply(
        'butler.fileFor',
        { stairwellId, text: '老人家灯坏了。', neighbour: '302 李奶奶', consent: 'spoken' },
        { openid },
      )
    expect(await file('next', OTHER)).toMatchObject({ code: 'NOT_YOUR_POST' })
    const answer = await file('next', OWN)
    if (!answer.ok) throw new Error(answer.code)
    const { requestId } = answer.data
    expect(await show('next', requestId)).toMatchObject({ as: 'office', request: { onBehalf: true } })
    expect(await api.call('butler.door', { requestId }, { openid: 'next' })).toEqual({ door: '302 李奶奶' })
    await say('next', requestId, '去看了。')
    await move('next', requestId, 'resolve', '换好了。')
    expect(await desk('next')).toEqual([])
    expect(await move('next', requestId, 'confirm')).toMatchObject({ ok: false })
    expect(await desk('secretary')).toEqual([requestId])
    expect((await show('secretary', requestId)).moves).toEqual(['confirm', 'reopen'])
    expect(await move('secretary', requestId, 'confirm')).toMatchObject({ data: { state: 'confirmed' } })
    expect(JSON.stringify(await stored('contact_requests'))).not.toContain('李奶奶')
  })
})

describe('a request that concerns more than one door', () => {
  it('becomes an appeal when the resident herself hands it in', async () => {
    atTime(at('24 10:00'))
    const requestId = await asked('zhou', { text: '垃圾桶太少，大家都没处扔。' })
    await api.call('butler.suggestAppeal', { requestId }, { openid: 'butler-2' })
    expect((await show('zhou', requestId)).appeal).toEqual({ suggested: true, id: null })
    expect(await told('zhou')).toContain('contactAppeal')
    const appeal = await api.call(
      'appeal.submit',
      { compoundId: 'cp1', where: '', what: '垃圾桶太少，大家都没处扔。', hope: '', photoIds: [] },
      { openid: 'zhou' },
    )
    const link = (openid: string) =>
      api.reply('butler.becameAppeal', { requestId, appealId: appeal.appealId }, { openid })
    expect(await link('butler-2')).toMatchObject({ code: 'APPEAL_NOT_FOUND' })
    expect(await link('zhou')).toMatchObject({ ok: true })
    expect(await link('zhou')).toMatchObject({ ok: true })
    expect(await show('zhou', requestId)).toMatchObject({
      request: { state: 'confirmed' },
      appeal: { id: appeal.appealId },
    })
  })
})

describe('a request in which one household lacks something', () => {
  it('becomes a micro-wish when the resident herself has posted it, and names it', async () => {
    atTime(at('24 10:20'))
    const requestId = await asked('zhou', { text: '想要一辆买菜的小推车。' })
    await api.call('butler.suggestWish', { requestId }, { openid: 'butler-2' })
    expect((await show('zhou', requestId)).wish).toEqual({ suggested: true, id: null })
    expect((await show('butler-2', requestId)).maySuggestWish).toBe(false)
    expect(await told('zhou')).toContain('contactWish')
    const wish = (id: string, openid: string) => ({
      _id: id,
      posterId: api.personId(openid),
      compoundId: 'cp1',
    })
    await load(api, 'micro_wishes', [wish('hers', 'zhou'), wish('others', 'lin')])
    const link = (openid: string, wishId: string) =>
      api.reply('butler.becameWish', { requestId, wishId }, { openid })
    expect(await link('butler-2', 'hers')).toMatchObject({ code: 'WISH_NOT_FOUND' })
    expect(await link('zhou', 'others')).toMatchObject({ code: 'WISH_NOT_FOUND' })
    expect(await link('zhou', 'hers')).toMatchObject({ ok: true })
    expect(await link('zhou', 'hers')).toMatchObject({ ok: true })
    expect(await show('zhou', requestId)).toMatchObject({
      request: { state: 'confirmed' },
      wish: { id: 'hers' },
    })
  })
})

describe('what a butler keeps besides', () => {
  const butlerHere = { openid: 'next' }

  it('what she saw of the property service is a fact, one a day and thing, for her own stairwell', async () => {
    atTime(at('24 11:00'))
    const check = (stairwellId: string, score: 'good' | 'poor', note?: string) =>
      api.reply(
        'butler.checkProperty',
        { stairwellId, item: 'cleaning', score, ...(note === undefined ? {} : { note }) },
        butlerHere,
      )
    expect(await check(OTHER, 'good')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await check(OWN, 'good')).toMatchObject({ ok: true })
    expect(await check(OWN, 'poor', '两天没拖，电话15400000012。')).toMatchObject({ ok: true })
    const read = (openid: string) => api.reply('butler.checks', { compoundId: 'cp1' }, { openid })
    expect(await read('lin')).toMatchObject({ code: 'NOT_YOUR_POST' })
    const seen = await read('secretary')
    if (!seen.ok) throw new Error(seen.code)
    expect(seen.data).toMatchObject({
      propertyName: '安居物业',
      checks: [{ item: 'cleaning', score: 'poor', by: '新管家', building: 1 }],
    })
    expect(JSON.stringify(seen.data)).not.toContain('15400000012')
    await change('compounds', 'cp1', { property: null })
    expect(await check(OWN, 'good')).toMatchObject({ code: 'BODY_NOT_HERE' })
  })

  it('a care note is read by butler and secretary only, and gone when the neighbour takes it back', async () => {
    const add = {
      stairwellId: OWN,
      neighbour: '302 李奶奶',
      text: '独居，腿脚不便。',
      consent: 'spoken',
    } as const
    expect(await api.reply('butler.addCareNote', add, { openid: 'butler-2' })).toMatchObject({ ok: false })
    const { noteId } = await api.call('butler.addCareNote', add, butlerHere)
    const read = (openid: string) => api.reply('butler.careNotes', { stairwellId: OWN }, { openid })
    for (const openid of ['butler', 'butler-2', 'community', 'specialist', 'admin', 'lin']) {
      expect(await read(openid)).toMatchObject({ code: 'NOT_YOUR_POST' })
    }
    for (const openid of ['next', 'secretary']) {
      expect(await read(openid)).toMatchObject({
        data: { notes: [{ neighbour: '302 李奶奶', text: '独居，腿脚不便。', consent: 'spoken' }] },
      })
    }
    expect(JSON.stringify(await stored('care_notes'))).not.toContain('李奶奶')
    const readings = (await stored<AuditEventDoc>('audit_events')).filter(
      ({ subjectId }) => subjectId === noteId,
    )
    expect(readings.filter(({ action }) => action === 'vault.read.careNote')).toHaveLength(2)
    await api.call('butler.removeCareNote', { noteId }, butlerHere)
    expect(
      [...(await stored('care_notes')), ...(await stored('vault_keys'))].some(({ _id }) => _id === noteId),
    ).toBe(false)
  })

  it('her whole name is shown only where she wants it, and not after she has left', async () => {
    const shown = async () =>
      (await api.call('butler.mine', { compoundId: 'cp1' }, { openid: 'lin' })).answers.name
    await api.call('butler.showName', { stairwellId: OWN, name: '何美兰' }, butlerHere)
    expect(await shown()).toBe('何美兰')
    await api.call('butler.showName', { stairwellId: OWN, name: null }, butlerHere)
    expect(await shown()).toBeNull()
    await api.call('butler.showName', { stairwellId: OWN, name: '何美兰' }, butlerHere)
    await change('posts', BUTLER, { holderId: api.personId('butler'), label: '何管家' })
    expect(await shown()).toBeNull()
  })
})

describe('her photo', () => {
  // Who has taken over by now.
  const butler = { openid: 'next' }
  const mine = async (openid = 'lin') =>
    (await api.call('butler.mine', { compoundId: 'cp1' }, { openid })).answers.photo
  const card = async () => (await api.call('butler.card', { stairwellId: OWN }, butler)).photo
  const take = () => takePhoto(api, 'next', undefined, 'butlerPhoto')
  const show = (photoId: string | null, requestId?: string) =>
    api.reply(
      'butler.showPhoto',
      { stairwellId: OWN, photoId },
      { ...butler, ...(requestId === undefined ? {} : { requestId }) },
    )
  const agree = () =>
    api.call('people.consent', { kind: 'portrait', version: CONSENT_VERSIONS.portrait }, butler)
  const files = async () => (await stored<PhotoDoc>('photos')).filter(({ kind }) => kind === 'butlerPhoto')
  const later = () => atTime(new Date(Date.now() + 60_000))

  beforeAll(() => change('posts', BUTLER, { holderId: api.personId('next'), label: '何管家', vacant: false }))

  it('is shown to whoever has verified her phone, once she agreed to it and it has passed', async () => {
    atTime(at('25 09:00'))
    const photoId = await take()
    expect(await show(photoId)).toMatchObject({ code: 'PORTRAIT_CONSENT_NEEDED' })
    expect(await card()).toBeNull()
    await agree()
    expect(await show(photoId, 'her-photo')).toMatchObject({ ok: true })
    await api.pushesTaken()
    expect(await card()).toMatchObject({ state: 'public', link: expect.stringContaining('http') })
    expect(await mine()).toContain('http')
    // Sent again it stays the same; somebody with less than a verified phone sees surname and title.
    expect(await show(photoId, 'her-photo')).toMatchObject({ data: { state: 'public' } })
    await livesAt(api, 'declared-only', homeAt(OWN, 1))
    await change('persons', api.personId('declared-only'), { rung: 'declared' })
    expect(
      (await api.call('butler.mine', { compoundId: 'cp1' }, { openid: 'declared-only' })).answers,
    ).toMatchObject({ label: '何管家', name: null, photo: null })
  })

  it('goes at once when she takes it back, and its files with the next tick', async () => {
    expect(await show(null)).toMatchObject({ data: { state: null } })
    expect(await mine()).toBeNull()
    later()
    await api.tick()
    expect(await files()).toHaveLength(0)
  })

  it('that nobody chose any more is not shown, however late its check answers', async () => {
    const first = await take()
    await show(first)
    await show(await take())
    await api.pushesTaken()
    later()
    await api.tick()
    expect(await files()).toHaveLength(1)
    expect((await files())[0]?._id).not.toBe(first)
    expect(await mine()).toContain('http')
    await show(null)
  })

  it('goes with her consent, and when she leaves the post', async () => {
    await show(await take())
    await api.pushesTaken()
    expect(await mine()).toContain('http')
    await api.call('people.withdrawConsent', { kind: 'portrait' }, butler)
    expect(await mine()).toBeNull()

    await agree()
    await show(await take())
    await api.pushesTaken()
    expect(await mine()).toContain('http')
    await api.call('posts.end', { postKey: BUTLER, reason: 'resigned' }, butler)
    later()
    await api.tick()
    expect(await files()).toHaveLength(0)
    expect((await stored<PostDoc>('posts')).find(({ _id }) => _id === BUTLER)?.portrait).toBeUndefined()
  })
})

describe('what is kept of a request', () => {
  it('goes a year after it was over, with the words as they were written; the others stay', async () => {
    atTime(at('24 12:00'))
    const over = await asked('zhou', { text: '门铃坏了，打15400000021。' })
    const open = await asked('zhou', { text: '信箱坏了。' })
    expect(await move('zhou', over, 'withdraw')).toMatchObject({ ok: true })
    const left = async (collection: 'contact_requests' | 'publications' | 'raw_texts') =>
      JSON.stringify(await stored(collection))
    const [entry = ''] = (await stored<ContactDoc>('contact_requests'))
      .filter(({ _id }) => _id === over)
      .map(({ entries }) => entries[0]?.id ?? '')
    const daysLater = (days: number) => new Date(at('24 12:00').getTime() + days * 86_400_000)
    await tickAt(daysLater(364))
    expect(await left('contact_requests')).toContain(over)
    expect(await left('raw_texts')).toContain(entry)
    await tickAt(daysLater(366))
    expect(await left('contact_requests')).not.toContain(over)
    expect(await left('contact_requests')).toContain(open)
    for (const collection of ['publications', 'raw_texts'] as const)
      expect(await left(collection)).not.toContain(entry)
  }, 60_000)
})
