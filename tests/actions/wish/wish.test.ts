import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { VaultFieldDoc } from '../../../cloudfunctions/store/vault'
import type { WishDoc } from '../../../cloudfunctions/store/wishes'
import { change, stored } from '../../support/stored'
import { aClaimDoc, aWish, aWishDoc, BEHALF, claim, member, WORDS, wisher } from '../../support/wishes'
import { load } from '../../support/world'
import { runWishes } from '../../torture/wishes/run-wishes'
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

describe('posting', () => {
  it('on behalf lies on the butler’s desk, with everything that tells sealed', async () => {
    const submitted = aWish(door())
    const answer = await api.call('wish.submit', submitted, {
      openid: 'butler',
      requestId: 'wish-behalf-0001',
    })
    expect(answer).toMatchObject({ state: 'submitted', visitedBy: '李管家' })
    expect(
      await api.call('wish.submit', submitted, { openid: 'butler', requestId: 'wish-behalf-0001' }),
    ).toEqual(answer)
    const kept = JSON.stringify(await wishDoc(answer.wishId))
    for (const secret of ['李桂兰', '李奶奶', '15400000012', '1号楼', 'elderAlone', 'faceToFace'])
      expect(kept).not.toContain(secret)
    const sealed = (await stored<VaultFieldDoc>('vault_fields')).filter(
      ({ personId }) => personId === answer.wishId,
    )
    expect(sealed.map(({ field }) => field).sort()).toEqual(['wishContact', 'wishNeed', 'wishWords'])
    const { items } = await api.call('wish.desk', {}, { openid: 'butler' })
    expect(items.find(({ id }) => id === answer.wishId)).toMatchObject({ what: 'visit', overdue: false })
  })

  it('is refused with money, medicine, a dear thing, and without a consent', async () => {
    const refused = async (change: object, openid = 'butler') => {
      const answer = await api.reply('wish.submit', aWish({ ...door(), ...change }), { openid })
      return answer.ok ? 'posted' : answer.code
    }
    expect(await refused({ words: '能不能借我两千块钱，下个月还。' })).toBe('WISH_MONEY')
    expect(await refused({ words: '想要两盒降压药。' })).toBe('WISH_MEDICINE')
    expect(await refused({ words: '想要一条烟。' })).toBe('WISH_NOT_ALLOWED')
    expect(await refused({ kind: 'goods', valueYuan: 0 })).toBe('WISH_VALUE_WRONG')
    expect(await refused({ kind: 'goods', valueYuan: 100, words: '想要个1500元的手机。' })).toBe(
      'WISH_TOO_DEAR',
    )
    expect(await refused({ behalf: { ...BEHALF, consentDay: '2030-01-01' } })).toBe('WISH_BEHALF_MISSING')
    expect(await refused({ behalf: undefined })).toBe('WISH_BEHALF_MISSING')
    expect(await refused({}, 'ma')).toBe('NOT_YOUR_POST')
    expect(await refused({ by: 'self', behalf: undefined }, 'ma')).toBe('HARDSHIP_CONSENT_NEEDED')
  })

  it('has two open a household and four a year, however they are sent', async () => {
    await wisher(bare, 'she')
    const own = { by: 'self', behalf: undefined } as const
    const both = await Promise.all(
      ['a', 'b', 'c'].map((n) =>
        api.reply('wish.submit', aWish({ ...own, words: `想请人修修${n}号柜门。` }), { openid: 'she' }),
      ),
    )
    expect(both.map((one) => (one.ok ? 'posted' : one.code)).sort()).toEqual([
      'WISHES_OPEN_FULL',
      'posted',
      'posted',
    ])
    const { posted } = await api.call('wish.mine', {}, { openid: 'she' })
    for (const { id } of posted) await move('she', id, 'withdraw', 'solved')
    for (const n of [1, 2]) {
      const { wishId } = await api.call('wish.submit', aWish(own), {
        openid: 'she',
        requestId: `wish-more-000${n}`,
      })
      await move('she', wishId, 'withdraw', 'changedMind')
    }
    expect(await api.reply('wish.submit', aWish(own), { openid: 'she' })).toMatchObject({
      code: 'WISHES_YEAR_FULL',
    })
  })

  it('in a 三无小区 without butler and secretary lies above, and is settled there', async () => {
    const here = { compoundId: 'cp3', behalf: { ...BEHALF, stairwellId: 'cp3-b01-u1' } }
    const { wishId } = await api.call('wish.submit', aWish(here), { openid: 'community' })
    const { items } = await api.call('wish.desk', {}, { openid: 'community' })
    expect(items.map(({ id }) => id)).toContain(wishId)
    const { wisher: who, kind, valueYuan, skill, times } = aWish()
    const found = { wishId, ...WORDS, wisher: who, kind, valueYuan, skill, times }
    await api.call('wish.visit', found, { openid: 'community' })
    expect(await api.reply('wish.approve', { wishId, ...WORDS }, { openid: 'community' })).toMatchObject({
      code: 'TWO_PERSONS_NEEDED',
    })
    const { state } = await api.call('wish.approve', { wishId, ...WORDS }, { openid: 'admin' })
    expect(state).toBe('published')
  })
})

describe('two persons', () => {
  it('visit and let out; the words say nothing of who wishes, and are those that were read', async () => {
    const { wishId } = await api.call('wish.submit', aWish(door()), { openid: 'butler' })
    const { wisher: who, kind, valueYuan, skill, times } = aWish()
    const visit = (words: object, openid = 'butler') =>
      api.reply(
        'wish.visit',
        { wishId, ...WORDS, wisher: who, kind, valueYuan, skill, times, ...words },
        { openid },
      )
    expect(await visit({ text: '1号楼的李奶奶灯坏了。' })).toMatchObject({
      code: 'WISH_TELLS',
      details: { found: 'nickname door' },
    })
    expect(await visit({}, 'ma')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await visit({})).toMatchObject({ data: { state: 'verifying' } })
    expect(await api.reply('wish.approve', { wishId, ...WORDS }, { openid: 'butler' })).toMatchObject({
      code: 'TWO_PERSONS_NEEDED',
    })
    expect(
      await api.reply('wish.approve', { wishId, ...WORDS, text: '别的字。' }, { openid: 'secretary' }),
    ).toMatchObject({ code: 'WISH_CHANGED' })
    expect(await api.reply('wish.show', { wishId }, { openid: 'ma' })).toMatchObject({
      code: 'WISH_NOT_FOUND',
    })
    await api.call('wish.approve', { wishId, ...WORDS }, { openid: 'secretary' })
    expect((await show('ma', wishId)).wish).toMatchObject({ ...WORDS, state: 'published' })
    expect(await told('butler', wishId)).toContain('wishPublished')
  })

  it('see what the checks hold on the desk above, and the wish comes out by a person’s word', async () => {
    const { wishId } = await api.call('wish.submit', aWish(door()), { openid: 'butler' })
    const { wisher: who, kind, valueYuan, skill, times } = aWish()
    await api.call(
      'wish.visit',
      { wishId, ...WORDS, wisher: who, kind, valueYuan, skill, times },
      { openid: 'butler' },
    )
    await bare.control.setMood({ mood: 'review' })
    const { words } = await api.call('wish.approve', { wishId, ...WORDS }, { openid: 'secretary' })
    expect(words).toBe('held')
    const { items } = await api.call('words.held', {}, { openid: 'community' })
    const held = items.find(({ kind }) => kind === 'wish')
    await api.call(
      'words.decide',
      { id: held?.id ?? '', decision: 'restore', reason: '看过了，可以。' },
      { openid: 'community' },
    )
    expect((await wishDoc(wishId))?.state).toBe('published')
  })

  it('open what is sealed only for the visit and the decision, each reading recorded', async () => {
    const { wishId } = await api.call('wish.submit', aWish(door()), { openid: 'butler' })
    const seen = await bare.call('wish.inspect', { wishId }, { openid: 'butler' })
    expect(seen).toMatchObject({
      words: { title: '换厨房的灯' },
      hardship: 'elderAlone',
      contact: { name: '李桂兰', phone: '15400000012' },
      publicText: '一位老人家厨房灯坏了，摸黑做饭，想请人换一换。',
    })
    const judged = await bare.call('wish.inspect', { wishId }, { openid: 'secretary' })
    expect(judged.hardship).toBe('elderAlone')
    const events = (await stored<AuditEventDoc>('audit_events')).filter(
      ({ subjectId, action, actorId }) =>
        subjectId === wishId && action.startsWith('vault.read') && actorId === api.personId('butler'),
    )
    expect(events.map(({ action }) => action).sort()).toEqual([
      'vault.read.wishContact',
      'vault.read.wishNeed',
      'vault.read.wishWords',
    ])
    expect(await api.reply('wish.inspect', { wishId }, { openid: 'ma' })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
  })
})

describe('the board', () => {
  it('shows a member what suits her first, a neighbour her compound, and nothing that tells', async () => {
    const lamp = await board()
    const talk = await board({ kind: 'company', skill: null, times: ['workdayEvening'] })
    const mine = await api.call('wish.list', { compoundId: 'cp2' }, { openid: 'ma' })
    const fits = mine.wishes.filter(({ fits }) => fits === 'skill').map(({ id }) => id)
    expect(fits).toContain(lamp)
    expect(mine.wishes.findIndex(({ id }) => id === lamp)).toBeLessThan(
      mine.wishes.findIndex(({ id }) => id === talk),
    )
    expect(mine.member).toBe(true)
    const passing = await api.call('wish.list', { compoundId: 'cp1' })
    expect(passing.wishes.map(({ id }) => id)).toEqual(expect.arrayContaining([lamp, talk]))
    expect(passing.wishes.every((one) => one.fits === undefined)).toBe(true)
    expect(Object.keys(passing.wishes[0] ?? {}).sort()).toEqual([
      'compoundId',
      'compoundName',
      'id',
      'kind',
      'skill',
      'text',
      'times',
      'title',
      'until',
      'valueYuan',
      'wisher',
    ])
    expect((await api.call('wish.list', { compoundId: 'cp2' })).wishes).toEqual([])
  })

  it('is read by cursor, each wish once, with two reads a page', async () => {
    const all = Array.from({ length: 55 }, (_, n) => {
      const at = new Date(Date.parse('2026-11-01T00:00:00Z') + n * 60_000)
      return aWishDoc({
        _id: `many${n}`,
        posterId: 'p_poster',
        communityId: 'cm9',
        boards: ['cp9', 'cm9'],
        listed: ['cp9', 'cm9'],
        boardOrder: `${at.toISOString()}_many${n}`,
        kind: n % 5 === 0 ? 'company' : 'skill',
      })
    })
    await load(bare, 'micro_wishes', all)
    await member(bare, 'reader', { communityId: 'cm9', compoundId: 'cp9' })
    const pages: string[][] = []
    let cursor: string | undefined
    // What is read once by an instance is not counted.
    await api.call('wish.list', { compoundId: 'cp9' }, { openid: 'reader' })
    await api.control.resetStats()
    do {
      const page = await api.call('wish.list', { compoundId: 'cp9', cursor }, { openid: 'reader' })
      pages.push(page.wishes.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    const { actions } = await api.control.stats()
    // Her registration and the board.
    expect(actions['database.getDocument'] ?? 0).toBeLessThanOrEqual(2 * pages.length)
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 15])
    expect(new Set(pages.flat()).size).toBe(55)
    const company = await api.call('wish.list', { compoundId: 'cp9', kind: 'company' })
    expect([company.wishes.length, company.next]).toEqual([11, null])
  })

  it('spills over after seven days, expires after thirty, and is renewed by the secretary', async () => {
    const wishId = await board()
    await member(bare, 'far', { communityId: 'cm2', compoundId: 'cp2' })
    expect(await claim(api, 'far', wishId)).toMatchObject({ code: 'WISH_NOT_HERE' })
    await daysLater(7.1)
    const seen = await api.call('wish.list', { compoundId: 'cp2' }, { openid: 'far' })
    expect(seen.wishes.map(({ id }) => id)).toContain(wishId)
    await daysLater(23)
    expect((await wishDoc(wishId))?.state).toBe('expired')
    expect(await told('butler', wishId)).toContain('wishExpired')
    expect(await move('secretary', wishId, 'renew')).toMatchObject({ data: { state: 'published' } })
    expect(await claim(api, 'far', wishId)).toMatchObject({ data: { outcome: 'claimed' } })
  })

  it('of a 体验小区 stays there: no neighbour sees or counts it, and who tries it out meets no real wish', async () => {
    await change('compounds', 'cp3', { trial: true })
    const real = await board()
    const at = { compoundId: 'cp3', behalf: { ...door().behalf, stairwellId: 'cp3-b01-u1' } }
    const { wishId: tried } = await api.call('wish.submit', aWish(at), { openid: 'community' })
    const { wisher: who, kind, valueYuan, skill, times } = aWish()
    const words = { wishId: tried, ...WORDS, wisher: who, kind, valueYuan, skill, times }
    await api.call('wish.visit', words, { openid: 'community' })
    await api.call('wish.approve', { wishId: tried, ...WORDS }, { openid: 'admin' })
    await member(bare, 'trier', { compoundId: 'cp3', trial: true })
    const seenBy = async (openid: string, compoundId: string) =>
      (await api.call('wish.list', { compoundId }, { openid })).wishes.map(({ id }) => id)
    const neighbour = await newMember()
    expect(await seenBy(neighbour, 'cp1')).not.toContain(tried)
    expect(await claim(api, neighbour, tried)).toMatchObject({ code: 'WISH_NOT_HERE' })
    for (const reader of ['passer-by', 'trier']) {
      expect(await seenBy(reader, 'cp3')).toContain(tried)
      expect(await seenBy(reader, 'cp3')).not.toContain(real)
    }
    expect(await claim(api, 'trier', real)).toMatchObject({ code: 'WISH_NOT_HERE' })
    await daysLater(7.1)
    expect(await wishDoc(tried)).toMatchObject({ spilled: true, boards: ['cp3'], listed: ['cp3'] })
    const { open } = await api.call('wish.figures', { compoundId: 'cp1' }, { openid: 'community' })
    const onBoards = (await stored<WishDoc>('micro_wishes')).filter(
      ({ communityId, boards, state }) =>
        communityId === 'cm1' &&
        boards.includes('cm1') &&
        ['published', 'claimed', 'inProgress', 'awaitingConfirm', 'disputed'].includes(state),
    )
    expect(open).toBe(onBoards.length)
    expect(await claim(api, 'trier', tried)).toMatchObject({ data: { outcome: 'claimed' } })
    await change('compounds', 'cp3', { trial: false })
  })
})

it('are listed for whoever posted and promised, page by page, each once', async () => {
  const openid = await newMember()
  const mine = { posterId: api.personId(openid), state: 'closed', communityId: 'cm9' } as const
  const ids = Array.from({ length: 45 }, (_, n) => `own${String(n).padStart(2, '0')}`)
  await load(
    bare,
    'micro_wishes',
    ids.map((_id) => aWishDoc({ _id, ...mine })),
  )
  const claims = ids
    .slice(0, 21)
    .map((wishId) => ({ _id: `${wishId}_1`, wishId, state: 'confirmed' }) as const)
  await load(
    bare,
    'claims',
    claims.map((one) => aClaimDoc({ ...one, claimantId: mine.posterId })),
  )
  const first = await api.call('wish.mine', {}, { openid })
  expect([first.posted.length, first.claimed.length]).toEqual([20, 20])
  const read = async (list: 'posted' | 'claimed') => {
    const found: string[] = first[list].map(({ id }) => id)
    for (let cursor = first.next[list]; cursor !== null; ) {
      const page = await api.call('wish.mine', { list, cursor }, { openid })
      found.push(...page[list].map(({ id }) => id))
      expect(page[list === 'posted' ? 'claimed' : 'posted']).toEqual([])
      cursor = page.next[list]
    }
    return found
  }
  expect(await read('posted')).toEqual(ids)
  expect(await read('claimed')).toEqual(ids.slice(0, 21))
})

it('comes, whatever people do and however long they wait, to what a model of its own expects', async () => {
  const { violations, ways, succeeded } = await runWishes(api, 1, 3)
  expect(violations).toEqual([])
  expect(succeeded).toBeGreaterThan(30)
  expect(ways.size).toBeGreaterThan(10)
}, 180_000)
