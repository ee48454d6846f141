import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ActionName } from '@shared/contract/actions'
import type { ContactInput } from '@shared/contract/butler/contact'
import { CONTACT_MOVES } from '@shared/contract/butler/contact-life'
import { VISIT_MOVES } from '@shared/contract/butler/visit'

import { actions } from '../../../cloudfunctions/api/actions'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { ContactDoc, ContactWindowDoc } from '../../../cloudfunctions/store/contacts'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import { openStore } from '../../../cloudfunctions/store/store'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { TEST_SECRET } from '../../support/api'
import { homeAt, liveAt } from '../../support/butlers'
import { atTime } from '../../support/clock'
import { takePhoto } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { load } from '../../support/world'
import {
  api,
  ask,
  asked,
  at,
  BUTLER,
  desk,
  end,
  inTwoStairwells,
  move,
  NOT_FOUND,
  OWN,
  say,
  see,
  show,
  tickAt,
  told,
} from './contact-world'

inTwoStairwells()

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
  /** As a phone does: what a crowded line lost is sent again as the same intent. */
  async function askPatiently(openid: string, more: Partial<ContactInput>) {
    const requestId = `patient-${openid}`
    for (let tries = 0; ; tries += 1) {
      const answer = await ask(openid, more, requestId)
      if (answer.ok || answer.code !== 'UNEXPECTED' || tries === 5) return answer
    }
  }
  const vaultOf = () =>
    openVault({ store: openStore(platformDatabase()), secrets: openSecrets(TEST_SECRET), now: new Date() })

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
