import type { InputOf } from '@shared/contract/actions'
import { CONSENT_VERSIONS } from '@shared/contract/consent'
import type { SearchDirectoryInput } from '@shared/contract/directory'
import type { WorkerDecision, WorkerReason } from '@shared/contract/workers'

import excel from 'exceljs'
import { REVIEW_MARK } from '../../../cloudfunctions/local/emulator/wechat/moods'
import { makeCounty } from '../../../cloudfunctions/local/fixture/county'
import { loadFixture } from '../../../cloudfunctions/local/fixture/load'
import { main as registry } from '../../../cloudfunctions/registry/index'
import { type CollectionName, collections } from '../../../cloudfunctions/store/collections'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { CompoundDoc, StairwellDoc } from '../../../cloudfunctions/store/places'
import { startTestApi, TEST_SECRET, type TestApi } from '../../support/api'
import { change, stored } from '../../support/stored'

let api: TestApi
const fixture = { secretKey: TEST_SECRET, now: new Date('2026-11-22T03:00:00Z'), size: 'small' } as const
const { documents, guide } = makeCounty(fixture)
const { home, threeNo, trial } = guide.compounds
const COUNTY = 'local-county-admin'
const COMMUNITY = 'local-community-secretary'
const BRANCH = 'local-branch-secretary'

beforeAll(async () => {
  api = await startTestApi({ invoke: (_name, data) => registry(data) })
  await loadFixture(api.control, fixture)
  await api.tick()
})
afterAll(() => api.close())

const search = (input: Omit<SearchDirectoryInput, 'placeId'>, placeId = 'county', openid = COUNTY) =>
  api.call('directory.search', { placeId, ...input }, { openid })
const found = async (words: string, more: Partial<SearchDirectoryInput> = {}) =>
  (await search({ words, ...more })).rows
const names = async (words: string, more: Partial<SearchDirectoryInput> = {}) =>
  (await found(words, more)).map(({ name }) => name)
const figures = async (placeId: string, openid = COUNTY) =>
  (await api.call('directory.figures', { placeId }, { openid })).figures

async function everything(placeId: string, openid: string) {
  const rows = []
  let cursor: string | undefined
  do {
    const page = await search(cursor === undefined ? {} : { cursor }, placeId, openid)
    rows.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor)
  return rows
}

describe('looking something up', () => {
  it('finds a place by any part of its name, by its initials, and by where it is', async () => {
    expect(await names('麦香花', { kind: 'compound' })).toEqual(['麦香花园'])
    expect(await names('香花园', { kind: 'compound' })).toEqual(['麦香花园'])
    expect(await names('ＭＸＨＹ', { kind: 'compound' })).toEqual(['麦香花园'])
    expect(await names('麦香社区', { kind: 'compound' })).toHaveLength(3)
    expect(await names('驿站', { kind: 'station' })).toHaveLength(documents.stations.length)
    expect(await names('没有这个小区')).toEqual([])
  })

  it('finds one entrance however it is written, with its butler', async () => {
    const [stairwell] = documents.stairwells
    const wanted = [{ name: '麦香花园1号楼1单元', who: stairwell?.butler?.label }]
    for (const words of ['麦香花园1号楼1单元', '麦香花园 一号楼一单元', '麦香 1-1', '麦香花园1栋 1单元']) {
      expect(await found(words, { kind: 'stairwell' })).toMatchObject(wanted)
    }
    expect(await names('麦香花园3号楼')).toEqual(['1', '2', '3'].map((one) => `麦香花园3号楼${one}单元`))
  })

  it('finds people in office by surname and title, each with her post and place', async () => {
    const secretary = documents.compounds.find(({ _id }) => _id === home)?.branch.secretary
    expect(await found(secretary ?? '', { kind: 'office' })).toContainEqual(
      expect.objectContaining({ post: 'branchSecretary', name: '麦香花园', who: secretary }),
    )
    expect(await found('专员', { kind: 'specialist' })).toHaveLength(3)
    expect(await found('孟主任')).toMatchObject([{ post: 'countyAdmin', who: '孟主任' }])
  })

  it('gives every line once, page by page, and no more than her post covers', async () => {
    const all = await everything('county', COUNTY)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.filter(({ kind }) => kind === 'stairwell')).toHaveLength(documents.stairwells.length)

    const own = await everything(home, BRANCH)
    expect(own).toEqual(all.filter(({ compoundId }) => compoundId === home))
    expect(await everything(guide.communityId, COMMUNITY)).toEqual(
      all.filter(({ post }) => post !== 'countyAdmin'),
    )
    for (const [placeId, openid] of [
      [threeNo, BRANCH],
      [guide.communityId, BRANCH],
      ['county', COMMUNITY],
      ['subdistrict-1', COMMUNITY],
      [home, 'local-owner'],
      [home, 'local-butler'],
    ] as const) {
      const refused = { ok: false, code: 'NOT_YOUR_POST' }
      expect(await api.reply('directory.search', { placeId }, { openid })).toMatchObject(refused)
      expect(await api.reply('directory.figures', { placeId }, { openid })).toMatchObject(refused)
    }
  })

  it('tells of a person nothing but surname and title', async () => {
    const told = JSON.stringify(await everything('county', COUNTY))
    const kept = JSON.stringify(await stored('directory_rows'))
    for (const { _id } of documents.persons) expect(told + kept).not.toContain(_id)
    expect(told + kept).not.toMatch(/1\d{10}/)
  })

  it('costs one read of the lines, and none of them unindexed', async () => {
    await api.control.resetStats()
    await search({ words: '麦香 3号楼 管家', kind: 'stairwell', vacant: true })
    const { actions, unindexedScans } = await api.control.stats()
    // The person, the place, the lines.
    expect(Object.values(actions).reduce((sum, count) => sum + count, 0)).toBe(3)
    expect(unindexedScans).toEqual([])
  })
})

describe('what is vacant or missing', () => {
  it('is seen of a 三无小区: no committee, no company', async () => {
    expect(await found('', { kind: 'compound', vacant: true })).toContainEqual(
      expect.objectContaining({ name: '槐花巷小区', gaps: ['committee', 'property'] }),
    )
    expect(await names('槐花巷', { kind: 'committee', vacant: true })).toEqual(['槐花巷小区'])
    expect(await found('', { kind: 'stairwell', vacant: true })).toEqual([])
  })

  it('is no 三无小区 any more once a company has come: neither found nor counted as one', async () => {
    const before = (await figures('county')).threeNo
    const enter = (property: InputOf<'bodies.recordProperty'>['property']) =>
      api.call('bodies.recordProperty', { compoundId: threeNo, property }, { openid: COMMUNITY })
    await enter({ name: '和风物业服务有限公司', since: '2025-03-01', industrySupervisor: null })
    await api.tick()
    expect((await found('槐花巷', { kind: 'compound' }))[0]?.compound?.kind).toBe('ordinaryCompound')
    expect((await figures('county')).threeNo).toBe(before - 1)
    await enter(null)
    await api.tick()
    expect((await figures('county')).threeNo).toBe(before)
  })

  it('follows whoever leaves and whoever comes, at the next tick', async () => {
    const placeId = guide.butlerStairwell
    const before = await figures(home, BRANCH)
    await api.call('posts.end', { postKey: `redButler_${placeId}`, reason: 'resigned' }, { openid: BRANCH })
    await api.tick()
    expect(await found('麦香花园1-1', { vacant: true })).toMatchObject([{ kind: 'stairwell', who: null }])
    expect(await names('麦香花园', { kind: 'compound', vacant: true })).toEqual(['麦香花园'])
    expect(await figures(home, BRANCH)).toEqual({ ...before, butlers: before.butlers - 1 })
    expect((await figures('county')).butlers).toBe(documents.stairwells.length - 1)

    const { code } = await api.call(
      'posts.invite',
      { post: 'redButler', placeId, label: '欧阳管家' },
      { openid: BRANCH },
    )
    await api.call('posts.accept', { code }, { openid: 'local-owner' })
    await api.tick()
    expect(await found('欧阳')).toMatchObject([{ kind: 'stairwell', who: '欧阳管家', vacant: false }])
    expect(await found('', { kind: 'stairwell', vacant: true })).toEqual([])
    expect(await figures(home, BRANCH)).toEqual(before)
  })

  it('and whatever else was changed is found when the round comes by', async () => {
    await change('compounds', trial, { name: '清禾试一试小区' })
    await change('clock_cursors', 'list-directory', { at: new Date(Date.now() - 600_000) })
    await api.tick()
    await change('clock_cursors', 'list-directory', { at: new Date(Date.now() - 600_000) })
    await api.tick()
    expect(await names('试一试', { kind: 'compound' })).toEqual(['清禾试一试小区'])
    expect(await names('清禾体验小区')).toEqual([])
  })
})

describe('the counts', () => {
  it('equal a recount of what is there, at every level', async () => {
    const county = await api.call('directory.figures', { placeId: 'county' }, { openid: COUNTY })
    const count = (name: 'communities' | 'compounds' | 'stairwells' | 'stations' | 'shops' | 'workers') =>
      documents[name].length
    expect(county).toMatchObject({
      level: 'county',
      above: null,
      figures: {
        communities: count('communities'),
        compounds: count('compounds'),
        stairwells: count('stairwells'),
        butlers: count('stairwells'),
        stations: count('stations'),
        specialists: 3,
        shops: count('shops'),
        workers: count('workers'),
        threeNo: 1,
      },
    })
    for (const { id } of county.below) {
      const below = await api.call('directory.figures', { placeId: id }, { openid: COUNTY })
      expect(below).toMatchObject({ level: 'subdistrict', above: { id: 'county' } })
      expect(below.figures).toEqual(county.figures)
    }
    const community = await api.call(
      'directory.figures',
      { placeId: guide.communityId },
      { openid: COMMUNITY },
    )
    expect(community.below.map(({ figures: own }) => own.stairwells)).toEqual([18, 5, 4])
    expect(Date.parse(community.countedAt)).toBeGreaterThanOrEqual(Date.parse(county.countedAt))
  })

  it('of a place that nobody counted are refused, not shown as nothing', async () => {
    expect(await api.reply('directory.figures', { placeId: 'nowhere' }, { openid: COUNTY })).toMatchObject({
      code: 'PLACE_NOT_COUNTED',
    })
  })
})

describe('red shops', () => {
  const staff = { openid: COMMUNITY }
  const { communityId } = guide
  const barber = {
    communityId,
    shopId: null,
    name: '老槐树理发店',
    address: '槐花巷东口，电话15400000031',
    hours: '8:30–19:30',
    offer: '六十五岁以上理发五元，行动不便的上门。',
    compoundIds: [threeNo],
  }
  const shown = async () =>
    (await api.call('community.compound', { compoundId: threeNo }, { openid: 'anybody' })).shops
  const entered = async () => (await api.call('shops.list', { communityId }, staff)).shops
  const counted = async () => {
    await api.tick()
    return [(await figures(communityId)).shops, (await found('', { kind: 'shop' })).length]
  }
  let shopId = ''

  it('entered by the community’s staff are shown beside their compounds, found and counted', async () => {
    const before = documents.shops.length
    const answer = await api.call('shops.record', barber, { ...staff, requestId: 'the-barber-shop' })
    expect(await api.call('shops.record', barber, { ...staff, requestId: 'the-barber-shop' })).toEqual(answer)
    expect(answer.state).toBe('public')
    shopId = answer.shopId
    expect(await shown()).toContainEqual({
      name: barber.name,
      offer: barber.offer,
      hours: barber.hours,
      address: expect.not.stringContaining('15400000031'),
    })
    expect(await counted()).toEqual([before + 1, before + 1])
    expect(await names('老槐树', { kind: 'shop' })).toEqual([barber.name])
    expect(await entered()).toContainEqual(
      expect.objectContaining({ id: shopId, compounds: [{ id: threeNo, name: '槐花巷小区' }] }),
    )
  })

  it('are corrected: what was there stays until a person has looked at doubtful words', async () => {
    const doubtful = { ...barber, shopId, offer: `理发三元。${REVIEW_MARK}` }
    expect(await api.call('shops.record', doubtful, staff)).toMatchObject({ shopId, state: 'held' })
    expect((await shown()).map(({ offer }) => offer)).toContain(barber.offer)
    const held = await api.call('words.held', {}, { openid: COUNTY })
    const item = held.items.find(({ kind }) => kind === 'shop')
    expect((await api.call('words.held', {}, staff)).items.map(({ id }) => id)).not.toContain(item?.id)
    await api.call(
      'words.decide',
      { id: item?.id ?? '', decision: 'restore', reason: '没有问题' },
      { openid: COUNTY },
    )
    expect((await shown()).map(({ offer }) => offer)).toContain(doubtful.offer)
    const later = { ...barber, shopId, hours: '9:00–18:00' }
    expect(await api.call('shops.record', later, staff)).toMatchObject({ state: 'public' })
    expect((await shown()).find(({ name }) => name === barber.name)).toMatchObject({ hours: later.hours })
  })

  it('ended are shown nowhere and counted no more; an entry on its way does not bring one back', async () => {
    const [all = 0] = await counted()
    const doubtful = { ...barber, shopId, offer: `剪发免费。${REVIEW_MARK}` }
    await api.call('shops.record', doubtful, staff)
    await api.call('shops.end', { communityId, shopId }, staff)
    await api.call('shops.end', { communityId, shopId }, staff)
    const [item] = (await api.call('words.held', {}, { openid: COUNTY })).items
    await api.call(
      'words.decide',
      { id: item?.id ?? '', decision: 'restore', reason: '没有问题' },
      { openid: COUNTY },
    )
    expect((await shown()).map(({ name }) => name)).not.toContain(barber.name)
    expect((await entered()).map(({ id }) => id)).not.toContain(shopId)
    expect(await counted()).toEqual([all - 1, all - 1])
    expect(await api.reply('shops.record', { ...barber, shopId }, staff)).toMatchObject({
      code: 'SHOP_NOT_FOUND',
    })
  })

  it('are near compounds of their own community only', async () => {
    await change('compounds', trial, { communityId: 'elsewhere' })
    expect(await api.reply('shops.record', { ...barber, compoundIds: [trial] }, staff)).toMatchObject({
      code: 'COMPOUND_NOT_FOUND',
    })
    await change('compounds', trial, { communityId })
  })
})

describe('新就业群体', () => {
  const staff = { openid: COMMUNITY }
  const { communityId } = guide
  const rider = { openid: 'rider-1' }
  const agree = async (openid: string) => {
    for (const kind of ['notice', 'userAgreement'] as const)
      await api.call('people.consent', { kind, version: CONSENT_VERSIONS[kind] }, { openid })
  }
  const mine = async (openid = rider.openid) => api.call('workers.mine', {}, { openid })
  const register = (openid = rider.openid, requestId?: string) =>
    api.reply(
      'workers.register',
      { communityId, trade: 'rider' },
      { openid, ...(requestId === undefined ? {} : { requestId }) },
    )
  const waiting = async () =>
    (await api.call('workers.list', { communityId, state: 'waiting' }, staff)).workers
  const decide = (registrationId: string, decision: WorkerDecision, reason?: WorkerReason) =>
    api.reply('workers.decide', { registrationId, decision, ...(reason ? { reason } : {}) }, staff)
  const counted = async () => {
    await api.tick()
    const { workers } = await figures(communityId)
    expect(workers).toBe((await stored('workers')).length)
    return workers
  }
  const lines = async () =>
    (await stored<DeadlineDoc>('deadlines')).filter((one) => one.rule === 'workerCheck')

  it('register with two taps and no name, wait on the desk of the community, and are accepted', async () => {
    const before = await counted()
    expect(await register()).toMatchObject({ code: 'CONSENT_NEEDED' })
    await agree(rider.openid)
    expect(await register(rider.openid, 'rider-registers')).toMatchObject({ data: { state: 'waiting' } })
    expect(await register(rider.openid, 'rider-registers')).toMatchObject({ data: { state: 'waiting' } })
    expect(await register()).toMatchObject({ code: 'WORKER_REGISTERED' })
    expect(await mine()).toMatchObject({ registration: { state: 'waiting' }, stations: [], shops: [] })
    expect(await counted()).toBe(before)
    expect((await lines()).map(({ desks }) => desks)).toEqual([[`communitySecretary_${communityId}`]])
    const [found] = await waiting()
    expect(found?.number).toBe((await mine()).registration?.number)

    expect(await decide(found?.id ?? '', 'refuse')).toMatchObject({ code: 'REASON_NEEDED' })
    expect(await decide(found?.id ?? '', 'accept')).toMatchObject({ data: { state: 'accepted' } })
    expect(await decide(found?.id ?? '', 'accept')).toMatchObject({ code: 'REGISTRATION_MOVED_ON' })
    expect(await lines()).toEqual([])
    expect(await counted()).toBe(before + 1)
    const { stations, shops } = await mine()
    expect([stations.length > 0, shops.length]).toEqual([true, documents.shops.length])
    // What is counted tells of nobody.
    expect(JSON.stringify(await stored('workers'))).not.toContain(api.personId(rider.openid))
  })

  it('say what they saw: with a verified phone, in their own community, and somebody answers', async () => {
    const seen = { compoundId: threeNo, text: '三号楼下井盖松了，电话15400000033。', photoIds: [] }
    expect(await api.reply('butler.reportSeen', seen, rider)).toMatchObject({ code: 'RUNG_PHONE_REQUIRED' })
    await change('persons', api.personId(rider.openid), { rung: 'phoneVerified' })
    expect(await api.reply('butler.reportSeen', seen, { openid: 'local-owner' })).toMatchObject({
      code: 'WORKER_NOT_HERE',
    })
    await change('compounds', trial, { communityId: 'elsewhere' })
    expect(await api.reply('butler.reportSeen', { ...seen, compoundId: trial }, rider)).toMatchObject({
      code: 'WORKER_NOT_HERE',
    })
    await change('compounds', trial, { communityId })

    const { requestId } = await api.call('butler.reportSeen', seen, { ...rider, requestId: 'rider-saw-it' })
    expect(await api.call('butler.reportSeen', seen, { ...rider, requestId: 'rider-saw-it' })).toEqual({
      requestId,
    })
    const shown = await api.call('butler.request', { requestId }, rider)
    expect(shown).toMatchObject({
      as: 'resident',
      request: { kind: 'sighting', state: 'open', compoundId: threeNo },
      responsible: { post: 'branchSecretary' },
      maySuggestAppeal: false,
    })
    expect(shown.entries[0]?.text).not.toContain('15400000033')
    expect((await api.call('butler.requests', {}, rider)).requests.map(({ id }) => id)).toEqual([requestId])
  })

  it('leave as easily, and nothing of it is kept', async () => {
    const before = await counted()
    await api.call('workers.leave', {}, rider)
    await api.call('workers.leave', {}, rider)
    expect((await mine()).registration).toBeNull()
    expect(await stored('worker_registrations')).toEqual([])
    expect(await counted()).toBe(before - 1)
  })

  it('are told why not, may ask again, and a missed one goes to the county', async () => {
    await register()
    const [first] = await waiting()
    expect(await decide(first?.id ?? '', 'refuse', 'elsewhere')).toMatchObject({ data: { state: 'refused' } })
    expect((await mine()).registration).toMatchObject({ state: 'refused', reason: 'elsewhere' })
    expect(await register()).toMatchObject({ data: { state: 'waiting' } })
    const [line] = await lines()
    await change('deadlines', line?._id ?? '', { dueAt: new Date(0), wakeAt: new Date(0) })
    await api.tick()
    expect(await lines()).toMatchObject([{ desks: ['countyAdmin_county'], overdue: true }])
    await api.call('workers.leave', {}, rider)
    expect(await lines()).toEqual([])
  })
})

describe('the places as a table', () => {
  const HEAD = ['街道', '社区', '小区', '类型', '楼号', '单元', '户数', '小区编号']
  type Rows = readonly (readonly (string | number)[])[]

  async function exported(placeId = 'county', openid = COUNTY): Promise<(string | number)[][]> {
    const { url } = await api.call('directory.export', { placeId }, { openid })
    const book = new excel.Workbook()
    await book.xlsx.load((await (await fetch(url)).arrayBuffer()) as never)
    const rows: (string | number)[][] = []
    book.worksheets[0]?.eachRow((row) => {
      rows.push((row.values as (string | number)[]).slice(1))
      row.eachCell((cell) => expect(cell.formula).toBeUndefined())
    })
    return rows.slice(1)
  }
  async function prepared(rows: Rows, placeId = 'county', openid = COUNTY) {
    const book = new excel.Workbook()
    book.addWorksheet('小区').addRows([HEAD, ...rows.map((row) => [...row])])
    const bytes = Buffer.from(await book.xlsx.writeBuffer())
    const begun = await api.call(
      'directory.beginImport',
      { placeId, format: 'xlsx', bytes: bytes.length },
      { openid },
    )
    const { method, url, headers } = begun.upload
    await fetch(url, { method, headers, body: new Uint8Array(bytes) })
    return api.call('directory.prepareImport', { importId: begun.importId }, { openid })
  }
  const confirm = (importId: string, openid = COUNTY) =>
    api.reply('directory.confirmImport', { importId }, { openid })
  const places = async () =>
    JSON.stringify([await stored('communities'), await stored('compounds'), await stored('stairwells')])

  it('read in again changes nothing', async () => {
    const rows = await exported()
    expect(rows).toHaveLength(documents.stairwells.length)
    expect(rows[0]?.slice(0, 7)).toEqual(['禾香街道', '麦香社区', '麦香花园', '商品房小区', 1, 1, 12])
    const before = await places()
    const check = await prepared(rows)
    expect(check).toMatchObject({ unchanged: rows.length, changes: [], wrong: [], faulty: 0 })
    expect(await confirm(check.importId)).toMatchObject({ data: { done: 0, total: 0 } })
    expect(await places()).toBe(before)
    expect(await exported(home, BRANCH)).toEqual(rows.filter((row) => row[7] === home))
  })

  it('says of each line all that is wrong with it, and changes nothing', async () => {
    const [first = []] = await exported(home)
    const [street, community, name, kind] = first as string[]
    const line = (...cells: (string | number)[]) => [street ?? '', community ?? '', ...cells]
    const check = await prepared([
      ['长亭街道', community ?? '', name ?? '', kind ?? '', 1, 1, 12, home],
      line('不认得的小区', '别墅', 1, 1, 12, ''),
      line(name ?? '', kind ?? '', 1, 'x', -3, home),
      line(name ?? '', kind ?? '', 1, 1, 12, 'compound-999'),
      line('槐花巷小区', kind ?? '', 1, 1, 12, home),
      line('=HYPERLINK("http://x")', kind ?? '', 1, 1, 12, ''),
      line('+86', kind ?? '', 1, 1, 12, ''),
      line('新家园', kind ?? '', 1, 1, 12, ''),
      line('新家园', '家属院', 1, 2, 12, ''),
      line('新家园', kind ?? '', 1, 1, 12, ''),
      ['@街道', '=社区', '甲小区', kind ?? '', 1, 1, 12, ''],
      line('x', kind ?? '', 1, 1, 12, ''),
    ])
    expect(check.wrong.map(({ line: at, faults }) => [at, faults])).toEqual([
      [2, ['subdistrictWrong']],
      [3, ['kindWrong']],
      [4, ['buildingWrong', 'householdsWrong']],
      [5, ['compoundUnknown']],
      [6, ['nameTaken']],
      [7, ['formula']],
      [8, ['formula']],
      [10, ['disagrees']],
      [11, ['twice']],
      [12, ['formula']],
      [13, ['nameWrong']],
    ])
    expect(await confirm(check.importId)).toMatchObject({ code: 'IMPORT_HAS_FAULTS' })
    expect((await stored('compounds')).length).toBe(3)
  })

  it('adds and corrects, a part at a time, and what was made is not made twice', async () => {
    const entrances = Array.from({ length: 18 }, (_, at) => [
      '禾香街道',
      '麦香社区',
      '麦穗家园',
      '三无小区',
      Math.floor(at / 3) + 1,
      (at % 3) + 1,
      10,
      '',
    ])
    const [first = []] = await exported(home)
    const check = await prepared([
      [...first.slice(0, 6), 14, home],
      ...entrances,
      ['禾香街道', '春晓社区', '', '', '', '', '', ''],
    ])
    const { importId, changes } = check
    expect(check.faulty).toBe(0)
    expect(changes.map(({ kind }) => kind).filter((kind) => kind !== 'newStairwell')).toEqual([
      'householdsChanged',
      'newCompound',
      'newCommunity',
    ])
    expect(await confirm(importId, COMMUNITY)).toMatchObject({ code: 'IMPORT_NOT_FOUND' })
    expect(await confirm(importId)).toMatchObject({ data: { done: 15, total: 21 } })
    // An instance that died before it wrote down how far it was.
    await change('tree_imports', importId, { done: 3 })
    expect(await confirm(importId)).toMatchObject({ data: { done: 18 } })
    expect(await confirm(importId)).toMatchObject({ data: { done: 21 } })
    expect(await confirm(importId)).toMatchObject({ data: { done: 21, total: 21 } })

    const compounds = await stored<CompoundDoc>('compounds')
    const fresh = compounds.find(({ name }) => name === '麦穗家园')
    expect(fresh).toMatchObject({ stairwells: 18, buildings: 6, households: 180, committee: null })
    expect(compounds.find(({ _id }) => _id === home)?.households).toBe(218)
    const stairwells = await stored<StairwellDoc>('stairwells')
    expect(stairwells.filter(({ compoundId }) => compoundId === fresh?._id)).toHaveLength(18)

    await api.tick()
    expect(await found('麦穗家园', { kind: 'compound' })).toMatchObject([
      { gaps: ['secretary', 'butlers', 'committee', 'property'], compound: { stairwells: 18, butlers: 0 } },
    ])
    expect(await names('麦穗家园6-3', { vacant: true })).toEqual(['麦穗家园6号楼3单元'])
    expect(await figures('county')).toMatchObject({
      communities: 2,
      compounds: 4,
      stairwells: 45,
      butlers: 27,
    })
    expect((await prepared(await exported())).changes).toEqual([])
  })

  /** Collections in which somebody still reads the old name as the compound's; papers and records keep it. */
  async function underItsOldName(): Promise<string[]> {
    const KEEP = ['minutes', 'service_records', 'service_reports', 'assessment_sheets', 'report_months']
    const found = []
    for (const name of Object.keys(collections) as CollectionName[]) {
      const all = await stored<{ _id: string; state?: string }>(name)
      // An invitation that was taken or refused is history.
      const read = name === 'post_invitations' ? all.filter(({ state }) => state === 'open') : all
      const text = JSON.stringify(read)
      if (!KEEP.includes(name) && /"(compoundName|placeName|where)":"麦香花园/.test(text)) found.push(name)
    }
    return found
  }

  it('renames a compound under its number, for everybody at once', async () => {
    const asked = await stored<{ _id: string; compoundId: string }>('contact_requests')
    const one = asked.find(({ compoundId }) => compoundId === home)
    const later = one?._id ?? ''
    const [stairwell] = documents.stairwells.filter(({ compoundId }) => compoundId === home).slice(5)
    const wanted = { post: 'redButler', placeId: stairwell?._id ?? '', label: '柳管家' } as const
    await api.call('posts.invite', wanted, { openid: BRANCH })
    expect(await underItsOldName()).toEqual(
      expect.arrayContaining(['persons', 'posts', 'deadlines', 'post_invitations']),
    )
    const rows = (await exported(home)).map((row) => [...row.slice(0, 2), '麦香新园', ...row.slice(3)])
    const check = await prepared(rows, guide.communityId, COMMUNITY)
    expect(check).toMatchObject({ faulty: 0, changes: [{ kind: 'renamed', before: '麦香花园', line: 2 }] })
    await confirm(check.importId, COMMUNITY)
    await api.tick()
    expect(await names('麦香新园', { kind: 'compound' })).toEqual(['麦香新园'])
    expect(await names('麦香新园1-1')).toEqual(['麦香新园1号楼1单元'])
    // The committee keeps the name under which it was elected, a shop the address as it was written.
    const old = (await found('麦香花园')).filter(({ kind }) => kind !== 'shop')
    expect(old).toMatchObject([{ kind: 'committee' }])
    const shown = await api.call('community.compound', { compoundId: home })
    expect([shown.compound.name, shown.branch.name]).toEqual(['麦香新园', '麦香新园党支部'])

    // Whatever is written while it goes round is met the second time.
    await change('contact_requests', later, { compoundName: '麦香花园' })
    const [again] = (await stored<DeadlineDoc>('deadlines')).filter(({ rule }) => rule === 'compoundName')
    await change('deadlines', again?._id ?? '', { wakeAt: new Date(Date.now() - 1000) })
    await api.tick()
    expect(await underItsOldName()).toEqual([])
    expect((await stored<DeadlineDoc>('deadlines')).filter(({ rule }) => rule === 'compoundName')).toEqual([])
    const butler = await api.call('butler.mine', { compoundId: home }, { openid: 'local-owner' })
    expect(butler.compoundName).toBe('麦香新园')
    const { posts } = await api.call('people.me', {}, { openid: BRANCH })
    expect(posts.map(({ placeName }) => placeName)).toContain('麦香新园')
  })

  it('writes no cell that a spreadsheet could run, and knows it again when it comes back', async () => {
    await change('compounds', trial, { name: '=1+1' })
    const rows = await exported()
    expect(rows.filter((row) => row[7] === trial).map((row) => row[2])).toEqual(Array(4).fill("'=1+1"))
    expect(await prepared(rows)).toMatchObject({ changes: [], faulty: 0 })
  })

  it('belongs to the county and to the secretary of that community', async () => {
    const input = { placeId: guide.communityId, format: 'csv', bytes: 10 } as const
    expect(await api.reply('directory.beginImport', input, { openid: BRANCH })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    const own = await prepared(
      [['长亭街道', '长亭社区', '别处小区', '家属院', 1, 1, 1, '']],
      guide.communityId,
      COMMUNITY,
    )
    expect(own.wrong).toMatchObject([{ faults: ['communityUnknown'] }])
  })
})
