import { CONSENT_VERSIONS } from '@shared/contract/consent'

import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { PhotoDoc } from '../../../cloudfunctions/store/photos'
import type { PostDoc } from '../../../cloudfunctions/store/posts'
import { homeAt, liveAt, livesAt } from '../../support/butlers'
import { atTime } from '../../support/clock'
import { takePhoto } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import {
  api,
  asked,
  at,
  BUTLER,
  desk,
  end,
  inTwoStairwells,
  move,
  OTHER,
  OWN,
  responsible,
  say,
  see,
  show,
} from './contact-world'

inTwoStairwells()

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
