import { monthOf } from '@shared/rules/wish/figures'

import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import type { ServiceRecordDoc } from '../../../cloudfunctions/store/service-records'
import type { VaultFieldDoc } from '../../../cloudfunctions/store/vault'
import type { ClaimDoc, ClaimQuotaDoc, WishDoc } from '../../../cloudfunctions/store/wishes'
import { jpeg } from '../../support/pictures'
import { takePhoto } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { aWish, BEHALF, claim, member, onBoard, WORDS, wisher } from '../../support/wishes'
import {
  amongWishes,
  api,
  bare,
  board,
  daysLater,
  door,
  move,
  newMember,
  show,
  told,
  wishDoc,
} from './wish-world'

amongWishes()

const claimsOf = async (wishId: string) =>
  (await stored<ClaimDoc>('claims')).filter((one) => one.wishId === wishId)
const quota = async (openid: string) =>
  (await stored<ClaimQuotaDoc>('claim_quotas')).find(({ _id }) => _id === api.personId(openid))
/** Each look at where the wisher lives leaves a line of its own. */
const readingsOf = async (wishId: string, openid: string) =>
  (await stored<AuditEventDoc>('audit_events')).filter(
    ({ subjectId, actorId, action }) =>
      subjectId === wishId &&
      actorId === api.personId(openid) &&
      (action === 'vault.read.wishContact' || action === 'wish.read.door'),
  )

describe('the race', () => {
  it('has one winner; the others are told kindly and keep their quotas', async () => {
    const wishId = await board()
    await board()
    const openids = await Promise.all(Array.from({ length: 12 }, newMember))
    const answers = await Promise.all(openids.map((openid) => claim(api, openid, wishId)))
    const outcomes = answers.map((one) => (one.ok ? one.data.outcome : one.code))
    expect(outcomes.filter((one) => one === 'claimed')).toHaveLength(1)
    const again = await Promise.all(openids.map((openid) => claim(api, openid, wishId)))
    expect(again.map((one) => (one.ok ? one.data.outcome : one.code)).sort()).toEqual([
      'claimed',
      ...Array.from({ length: 11 }, () => 'taken'),
    ])
    const late = again.find((one) => one.ok && one.data.outcome === 'taken')
    expect(late).toMatchObject({ data: { code: 'WISH_ALREADY_CLAIMED' } })
    expect(late?.ok && late.data.outcome === 'taken' && late.data.similar.length).toBeGreaterThan(0)
    await api.control.resetStats()
    const loser = openids[again.findIndex((one) => one.ok && one.data.outcome === 'taken')] ?? ''
    await claim(api, loser, wishId)
    const { actions } = await api.control.stats()
    // The wish, the person, her registration and, where it was not read a moment ago, the board: nothing is begun.
    expect(actions['database.getDocument'] ?? 0).toBeLessThanOrEqual(4)
    expect(actions['database.startTransaction'] ?? 0).toBe(0)
    expect(await claimsOf(wishId)).toHaveLength(1)
    const quotas = await Promise.all(openids.map(quota))
    expect(quotas.filter(Boolean).map((one) => one?.active)).toEqual([[wishId]])
  })

  it('is for active members of other households, three at a time, one household a quarter', async () => {
    const wishId = await board()
    const code = async (openid: string, id = wishId) => {
      const answer = await claim(api, openid, id)
      return answer.ok ? answer.data.outcome : answer.code
    }
    expect(await code('secretary')).toBe('MEMBER_NEEDED')
    await member(bare, 'resting', { state: 'suspended' })
    expect(await code('resting')).toBe('MEMBER_NEEDED')
    await member(bare, 'kin')
    const { householdKey } = (await wishDoc(wishId)) ?? {}
    const [home] = (await stored<{ _id: string; residences: { home: object }[] }>('persons')).filter(
      ({ _id }) => _id === api.personId('kin'),
    )
    await change('persons', api.personId('kin'), {
      residences: home?.residences.map((one) => ({
        ...one,
        home: { ...one.home, householdId: householdKey },
      })),
    })
    expect(await code('kin')).toBe('WISH_OF_OWN')
    await member(bare, 'butler-too')
    const eager = await newMember()
    const same = { behalf: { ...BEHALF, room: '901' } }
    const [first, second] = [await board(same), await board(same)]
    expect(await code(eager, first)).toBe('claimed')
    expect(await code(eager, second)).toBe('CLAIM_SAME_HOUSEHOLD')
    for (let n = 0; n < 2; n += 1) expect(await code(eager, await board())).toBe('claimed')
    expect(await code(eager, wishId)).toBe('CLAIMS_FULL')
    expect((await wishDoc(wishId))?.state).toBe('published')
    expect((await api.call('wish.mine', {}, { openid: eager })).member).toEqual({
      free: 0,
      pausedUntil: null,
    })
  })
})

describe('a promise', () => {
  it('is kept: contact until the confirmation, a note with a photo, a tap, a record, thanks', async () => {
    await wisher(bare, 'wu')
    const wishId = await onBoard(api, { by: 'self', behalf: undefined }, 'wu')
    await claim(api, 'mb', wishId)
    await api.tick()
    expect(await told('wu', wishId)).toEqual(['wishPublished', 'wishClaimed'])
    const contact = await bare.call('wish.contact', { wishId }, { openid: 'mb' })
    expect(contact).toMatchObject({ building: 1, unitEntrance: 1 })
    expect(await readingsOf(wishId, 'mb')).toHaveLength(1)
    await bare.call('wish.contact', { wishId }, { openid: 'mb' })
    expect(await readingsOf(wishId, 'mb')).toHaveLength(2)
    expect(await api.reply('wish.contact', { wishId }, { openid: 'ma' })).toMatchObject({
      code: 'CLAIM_NOT_YOURS',
    })

    const photoId = await takePhoto(api, 'mb', jpeg(), 'wishNote')
    const done = { wishId, text: '灯换好了。', photoIds: [photoId], done: { minutes: 40 } }
    expect(await api.call('wish.note', done, { openid: 'mb', requestId: 'wish-done-0001' })).toMatchObject({
      state: 'awaitingConfirm',
    })
    await api.call('wish.note', done, { openid: 'mb', requestId: 'wish-done-0001' })
    await api.pushesTaken()
    expect((await claimsOf(wishId))[0]?.notes.map(({ state, photos }) => [state, photos.length])).toEqual([
      ['public', 1],
    ])
    expect(await move('wu', wishId, 'withdraw', 'solved')).toMatchObject({ code: 'WISH_MOVED_ON' })
    expect(await api.reply('wish.confirm', { wishId }, { openid: 'mb' })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    expect(await api.reply('wish.confirm', { wishId }, { openid: 'butler' })).toMatchObject({
      code: 'REASON_NEEDED',
    })
    await api.call('wish.confirm', { wishId }, { openid: 'wu' })
    expect(await api.reply('wish.contact', { wishId }, { openid: 'mb' })).toMatchObject({
      code: 'CLAIM_NOT_YOURS',
    })
    const records = await stored<ServiceRecordDoc>('service_records')
    expect(records.filter(({ source }) => source.id === wishId)).toMatchObject([
      { personId: api.personId('mb'), kind: 'skill', title: WORDS.title, minutes: 40, confirmedBy: 'wisher' },
    ])
    await api.control.setMood({ mood: 'review' })
    await api.call('wish.thank', { wishId, text: '谢谢您，灯亮了，心里也亮了。' }, { openid: 'wu' })
    // What the checks hold is read by nobody but whoever wrote it.
    expect((await show('wu', wishId)).thanks).toMatchObject({ state: 'held' })
    expect((await show('mb', wishId)).thanks).toBeNull()
    await api.control.setMood({ mood: 'pass' })
    const held = (await bare.call('words.held', {}, { openid: 'secretary' })).items.find(
      ({ kind }) => kind === 'wishThanks',
    )
    await api.call(
      'words.decide',
      { id: held?.id ?? '', decision: 'restore', reason: '看过了。' },
      { openid: 'secretary' },
    )
    expect((await show('mb', wishId)).thanks).toMatchObject({ state: 'public' })
    expect(await told('mb', wishId)).toEqual(expect.arrayContaining(['claimConfirmed', 'claimThanked']))
    expect((await quota('mb'))?.active).toEqual([])

    await daysLater(7.1)
    expect((await wishDoc(wishId))?.state).toBe('closed')
    await daysLater(30.1)
    expect(
      (await stored<VaultFieldDoc>('vault_fields')).filter(({ personId }) => personId === wishId),
    ).toEqual([])
    const keys = await stored<{ _id: string }>('vault_keys')
    expect(keys.map(({ _id }) => _id)).not.toContain(wishId)
  })

  it('is confirmed by a butler’s recorded call, never by silence', async () => {
    const wishId = await board()
    const openid = await newMember()
    await claim(api, openid, wishId)
    await api.call('wish.note', { wishId, text: '办好了。', photoIds: [], done: { minutes: 30 } }, { openid })
    // Whoever does not call hands it on to the next level, up to the top and no further.
    for (const openid of ['butler', 'secretary', 'community', 'admin', 'admin']) {
      await daysLater(5.1)
      const { items } = await api.call('wish.desk', {}, { openid })
      expect([openid, items.find(({ id }) => id === wishId)?.what]).toEqual([openid, 'unconfirmed'])
    }
    expect((await wishDoc(wishId))?.state).toBe('awaitingConfirm')
    await api.call('wish.confirm', { wishId, call: { spokeWith: 'wisher' } }, { openid: 'butler' })
    expect((await wishDoc(wishId))?.state).toBe('confirmed')
  })

  it('is extended once, reminded of, and after two days over goes back with the butler told', async () => {
    const openid = await newMember()
    for (const n of [1, 2]) {
      const wishId = await board({ kind: 'goods', valueYuan: 80, skill: null })
      await claim(api, openid, wishId)
      if (n === 1) {
        expect(await move(openid, wishId, 'extend')).toMatchObject({ ok: true })
        expect(await move(openid, wishId, 'extend')).toMatchObject({ code: 'CLAIM_EXTENDED' })
      }
      await daysLater(n === 1 ? 12.1 : 5.1)
      expect(await told(openid, wishId)).toContain('claimReminder')
      expect((await wishDoc(wishId))?.state).toBe('claimed')
      await daysLater(4)
      expect((await wishDoc(wishId))?.state).toBe('published')
      expect(await told('butler', wishId)).toEqual(expect.arrayContaining(['wishLapsed', 'wishReleased']))
    }
    expect(await claim(api, openid, await board())).toMatchObject({ code: 'CLAIMS_PAUSED' })
    expect((await quota(openid))?.active).toEqual([])
    await daysLater(30)
    expect(await claim(api, openid, await board())).toMatchObject({ data: { outcome: 'claimed' } })
  })

  it('is given back or withdrawn with a reason, and the other side is told', async () => {
    const wishId = await board()
    const openid = await newMember()
    await claim(api, openid, wishId)
    expect(await move(openid, wishId, 'release')).toMatchObject({ code: 'REASON_NEEDED' })
    expect(await move(openid, wishId, 'release', 'noTime')).toMatchObject({ data: { state: 'published' } })
    const other = await newMember()
    await claim(api, other, wishId)
    expect(await move(other, wishId, 'withdraw', 'solved')).toMatchObject({ code: 'WISH_NOT_FOUND' })
    expect(await move('butler', wishId, 'withdraw', 'solved')).toMatchObject({ data: { state: 'withdrawn' } })
    expect(await told(other, wishId)).toContain('claimWithdrawn')
    // Whoever had it reads why; nobody else sees it any more.
    expect(await show(other, wishId)).toMatchObject({ reason: 'solved', acts: [] })
    expect(await api.reply('wish.show', { wishId }, { openid })).toMatchObject({ code: 'WISH_NOT_FOUND' })
    expect((await claimsOf(wishId)).map(({ state }) => state).sort()).toEqual(['released', 'withdrawn'])
    expect((await quota(other))?.active).toEqual([])
  })

  it('that is disputed is decided by the secretary, one way or the other', async () => {
    const openid = await newMember()
    const disputed = async () => {
      const wishId = await board()
      await claim(api, openid, wishId)
      await api.call(
        'wish.note',
        { wishId, text: '送到了。', photoIds: [], done: { minutes: 20 } },
        { openid },
      )
      expect(await move('butler', wishId, 'dispute', 'notReceived')).toMatchObject({
        data: { state: 'disputed' },
      })
      return wishId
    }
    const kept = await disputed()
    expect(await move('butler', kept, 'uphold')).toMatchObject({ code: 'TWO_PERSONS_NEEDED' })
    // Whoever settles it asks both sides; whoever visited has no call to make now.
    const asks = (by: string) => bare.call('wish.inspect', { wishId: kept }, { openid: by })
    expect((await asks('secretary')).contact).toMatchObject({ phone: BEHALF.phone })
    expect((await asks('butler')).contact).toBeNull()
    expect(await move('secretary', kept, 'uphold')).toMatchObject({ data: { state: 'confirmed' } })
    const undone = await disputed()
    expect(await move('secretary', undone, 'undo')).toMatchObject({ data: { state: 'published' } })
    expect((await claimsOf(undone)).map(({ state }) => state)).toEqual(['refuted'])
    const late = await disputed()
    await daysLater(12)
    const { items } = await api.call('wish.desk', {}, { openid: 'community' })
    expect(items.find(({ id }) => id === late)).toMatchObject({ what: 'disputed', overdue: true })
  })
})

describe('the secretary’s desk', () => {
  it('takes up one level what nobody visited in three working days', async () => {
    const { wishId } = await api.call('wish.submit', aWish(door()), { openid: 'butler' })
    await daysLater(8)
    const { items } = await api.call('wish.desk', {}, { openid: 'secretary' })
    expect(items.find(({ id }) => id === wishId)).toMatchObject({ what: 'visit', overdue: true })
    expect(await move('secretary', wishId, 'reject', 'cannotReach')).toMatchObject({
      data: { state: 'rejected' },
    })
    expect(await told('butler', wishId)).toContain('wishRejected')
  })

  it('keeps for half a year what ended before anybody could read it; what was on the board stays', async () => {
    const onBoard = await board()
    expect(await move('butler', onBoard, 'withdraw', 'solved')).toMatchObject({ ok: true })
    const ended = (await stored<WishDoc>('micro_wishes')).filter(({ state }) =>
      ['rejected', 'withdrawn'].includes(state),
    )
    const ends = ({ since, removeAt }: WishDoc) =>
      removeAt && (removeAt.getTime() - since.getTime()) / 86_400_000
    expect(new Set(ended.map((wish) => [wish.publishedAt === null, ends(wish)].join()))).toEqual(
      new Set(['true,183', 'false,']),
    )
  })

  it('pairs a wish with a skilled member, without name or unit, and asks her once', async () => {
    const wishId = await board()
    const { helpers } = await api.call('wish.helpers', { wishId }, { openid: 'secretary' })
    expect(helpers[0]).toMatchObject({ fits: 'skill', asked: false })
    expect(JSON.stringify(helpers)).not.toContain('图书馆')
    const key = helpers[0]?.key ?? ''
    await api.call('wish.suggest', { wishId, key }, { openid: 'secretary' })
    await api.call('wish.suggest', { wishId, key }, { openid: 'secretary' })
    const suggested = (await stored<NoticeDoc>('notices')).filter(
      ({ kind, subjectId }) => kind === 'wishSuggested' && subjectId === wishId,
    )
    expect(suggested).toHaveLength(1)
    expect((await api.call('wish.helpers', { wishId }, { openid: 'secretary' })).helpers[0]?.asked).toBe(true)
  })

  it('counts items and persons apart', async () => {
    await daysLater(0.1)
    const figures = await api.call('wish.figures', { compoundId: 'cp1' }, { openid: 'secretary' })
    const month = monthOf(new Date())
    const confirmed = (await stored<WishDoc>('micro_wishes')).filter(
      ({ confirmedAt }) => confirmedAt && monthOf(confirmedAt) <= month,
    )
    expect(figures.items).toBe(confirmed.length)
    expect(figures.persons).toBe(new Set(confirmed.map(({ personKey }) => personKey)).size)
    expect(figures.months).toHaveLength(12)
    expect(await api.reply('wish.figures', { compoundId: 'cp1' }, { openid: 'ma' })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
  })
})
