import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { FactNoteDoc } from '../../../cloudfunctions/store/fact-notes'
import { startTestApi, type TestApi } from '../../support/api'
import { withoutLeaks } from '../../support/leaks'
import { aMatter, loadOffice, matter, setState } from '../../support/matter'
import { takePhoto } from '../../support/speakers'
import { stored } from '../../support/stored'

let api: TestApi
let ids = 0

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await loadOffice(api)
})
afterAll(() => api.close())
beforeEach(() => api.control.setMood({ mood: 'pass' }))

const asking = (change: object = {}) => aMatter(api, `cs-f${ids++}`, 'asking', [], change)
const note = (openid: string, consultationId: string, change: object = {}, requestId?: string) =>
  api.reply(
    'consultation.addFactNote',
    { consultationId, text: '凉亭顶漏雨，长椅断了两根。', photoIds: [], ...change },
    { openid, ...(requestId ? { requestId } : {}) },
  )
const listed = (openid: string, consultationId: string, change: object = {}) =>
  api.reply(
    'consultation.listParties',
    { consultationId, wholeCompound: true, stairwellIds: [], groups: [], bodies: [], ...change },
    { openid },
  )
const told = (openid: string, consultationId: string, keys: readonly string[]) =>
  api.reply('consultation.tellParties', { consultationId, keys, way: 'posted' }, { openid })
const shown = (consultationId: string) => api.call('consultation.facts', { consultationId })

describe('a fact note', () => {
  it('of a butler of the compound is read by everybody under her title, photo included, and counts', async () => {
    const id = await asking()
    const photoId = await takePhoto(api, 'butler', undefined, 'factNote')
    await api.pushesTaken()
    expect(
      await note('butler', id, { photoIds: [photoId], text: '漏雨，房号8642，电话15400000012。' }),
    ).toMatchObject({
      ok: true,
      data: { state: 'public' },
    })
    const { notes } = await shown(id)
    expect(notes).toMatchObject([{ author: '李管家', corrects: null }])
    expect(notes[0]?.photos).toHaveLength(1)
    expect(JSON.stringify(notes)).not.toContain('15400000012')
    expect((await matter(id))?.facts?.factNotes).toBe(1)
  })

  it('happens once, however often it is sent', async () => {
    const id = await asking()
    await Promise.all(Array.from({ length: 6 }, () => note('butler', id, {}, `note-${id}`)))
    expect((await shown(id)).notes).toHaveLength(1)
    expect((await matter(id))?.facts?.factNotes).toBe(1)
  })

  it('is the butler’s of a stairwell that is concerned, and nobody else’s', async () => {
    const id = await asking()
    await listed('secretary', id, { wholeCompound: false, stairwellIds: ['cp1-b01-u1'] })
    for (const openid of ['butler-next', 'butler-elsewhere', 'li', 'elsewhere'])
      expect(await note(openid, id)).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await note('butler', id)).toMatchObject({ ok: true })
  })

  it('is the secretary’s where no butler is in post', async () => {
    const vacant = await asking({ compoundId: 'cp3', compoundName: '槐花巷小区' })
    await listed('secretary', vacant, { wholeCompound: false, stairwellIds: ['cp3-b01-u1'] })
    expect(await note('secretary', vacant)).toMatchObject({ ok: true })
    expect((await matter(vacant))?.facts?.factNotes).toBe(1)
  })

  it('is put right by another one, also in a later step; the first stays as it was', async () => {
    const id = await asking()
    await note('butler', id)
    const [first] = (await stored<FactNoteDoc>('fact_notes')).filter((one) => one.consultationId === id)
    await setState(id, 'deliberating')
    expect(await note('butler', id)).toMatchObject({ code: 'STEP_CLOSED' })
    expect(await note('butler', id, { corrects: 'fn-nobody' })).toMatchObject({ code: 'FACT_NOTE_NOT_FOUND' })
    expect(await note('butler', id, { corrects: first?._id, text: '断了三根。' })).toMatchObject({ ok: true })
    expect((await shown(id)).notes.map(({ corrects, text }) => [corrects, text])).toEqual([
      [null, '凉亭顶漏雨，长椅断了两根。'],
      [first?._id, '断了三根。'],
    ])
    expect((await stored<FactNoteDoc>('fact_notes')).find(({ _id }) => _id === first?._id)).toEqual(first)
  })

  it('waits for a person where the machine was unsure, and counts once it was let out', async () => {
    const id = await asking()
    await api.control.setMood({ mood: 'review' })
    expect(await note('butler', id)).toMatchObject({ data: { state: 'held' } })
    expect((await shown(id)).notes).toEqual([])
    const desk = await api.call('consultation.factsDesk', { consultationId: id }, { openid: 'butler' })
    expect(desk.waiting).toMatchObject([{ state: 'held' }])
    const { items } = await api.call('words.held', {}, { openid: 'secretary' })
    await api.call(
      'words.decide',
      { id: items.at(-1)?.id ?? '', decision: 'restore', reason: '没有问题。' },
      { openid: 'secretary' },
    )
    expect((await shown(id)).notes).toHaveLength(1)
    expect((await matter(id))?.facts?.factNotes).toBe(1)
  })
})

describe('the parties', () => {
  it('are listed by the secretary, and told one by one until all of them were', async () => {
    const id = await asking()
    expect(
      await listed('secretary', id, {
        wholeCompound: false,
        stairwellIds: ['cp1-b01-u1', 'cp1-b01-u2'],
        groups: ['tenants'],
        bodies: ['propertyCompany'],
      }),
    ).toMatchObject({ ok: true })
    expect((await matter(id))?.facts).toMatchObject({ partiesListed: true, partiesNotified: false })
    // Each butler says it of her own stairwell only.
    expect(await told('butler', id, ['stairwell_cp1-b01-u1'])).toMatchObject({ ok: true })
    expect(await told('butler', id, ['stairwell_cp1-b01-u2'])).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await told('secretary', id, ['group_shops'])).toMatchObject({ code: 'PARTIES_NEEDED' })
    await told('secretary', id, ['stairwell_cp1-b01-u1', 'stairwell_cp1-b01-u2', 'group_tenants'])
    expect((await matter(id))?.facts?.partiesNotified).toBe(false)
    await told('secretary', id, ['body_propertyCompany'])
    expect((await matter(id))?.facts?.partiesNotified).toBe(true)
    const { parties } = await shown(id)
    expect(parties?.parties.map(({ key, told: by }) => [key, by?.by])).toEqual([
      ['stairwell_cp1-b01-u1', '李管家'],
      ['stairwell_cp1-b01-u2', '王书记'],
      ['group_tenants', '王书记'],
      ['body_propertyCompany', '王书记'],
    ])
  })

  it('name somebody, and only what there is', async () => {
    const id = await asking()
    expect(await listed('secretary', id, { wholeCompound: false })).toMatchObject({ code: 'PARTIES_NEEDED' })
    expect(await listed('secretary', id, { stairwellIds: ['cp1-b01-u1'] })).toMatchObject({
      code: 'PARTIES_NEEDED',
    })
    expect(
      await listed('secretary', id, { wholeCompound: false, stairwellIds: ['cp2-b01-u1'] }),
    ).toMatchObject({ code: 'STAIRWELL_NOT_FOUND' })
    const threeNo = await asking({ compoundId: 'cp3' })
    expect(await listed('secretary', threeNo, { bodies: ['committee'] })).toMatchObject({
      code: 'BODY_NOT_HERE',
    })
    expect(await listed('secretary', threeNo)).toMatchObject({ ok: true })
    for (const openid of ['li', 'butler', 'elsewhere'])
      expect(await listed(openid, id)).toMatchObject({ code: 'NOT_YOUR_POST' })
  })

  it('are only added to once 提方案 has begun, and nothing changes later', async () => {
    const id = await asking()
    await listed('secretary', id, { wholeCompound: false, stairwellIds: ['cp1-b01-u1'], groups: ['tenants'] })
    await told('secretary', id, ['stairwell_cp1-b01-u1', 'group_tenants'])
    await setState(id, 'proposing')
    expect(
      await listed('secretary', id, { wholeCompound: false, stairwellIds: ['cp1-b01-u1'] }),
    ).toMatchObject({ code: 'PARTIES_ONLY_ADDED' })
    expect(await listed('secretary', id, { groups: ['tenants', 'shops'] })).toMatchObject({ ok: true })
    expect((await matter(id))?.facts?.partiesNotified).toBe(false)
    await setState(id, 'deliberating')
    expect(await listed('secretary', id, { groups: ['tenants', 'shops', 'elderly'] })).toMatchObject({
      code: 'STEP_CLOSED',
    })
    expect(await told('secretary', id, ['compound'])).toMatchObject({ code: 'STEP_CLOSED' })
    const entries = (await stored<{ _id: string; consultationId: string }>('party_entries')).filter(
      (one) => one.consultationId === id,
    )
    expect(entries).toHaveLength(3)
    const events = (await stored<AuditEventDoc>('audit_events')).filter(({ subjectId }) => subjectId === id)
    expect(events.map(({ action }) => action).sort()).toEqual([
      'consultation.listParties',
      'consultation.listParties',
      'consultation.tellParties',
    ])
  })
})
