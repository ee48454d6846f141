import { KEPT } from '@shared/rules/retention/kept'

import { AGED } from '../../../cloudfunctions/store/aged'
import type { PhotoDoc } from '../../../cloudfunctions/store/photos'
import type { StatementDoc } from '../../../cloudfunctions/store/statements'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { readStoredFile } from '../../support/read-file'
import { neighbour, takePhoto } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { aCompound, aConsultation, load, storeConsultation } from '../../support/world'

const NOW = new Date('2026-11-22T02:00:00Z')
const days = (n: number) => new Date(NOW.getTime() + n * 24 * 3_600_000)

let api: TestApi
/** Words as the machine kept them, to be laid under something else. */
let written: { readonly raw: object; readonly publication: object }

beforeAll(async () => {
  atTime(NOW)
  api = await startTestApi()
  await load(api, 'compounds', [aCompound()])
  await storeConsultation(api, aConsultation(), [])
  await neighbour(api, 'li')
  await neighbour(api, 'zhou')
}, 60_000)
afterAll(async () => {
  realTime()
  await api.close()
})

const say = (openid: string, text: string, photoIds: string[] = []) =>
  api.call('statement.say', { consultationId: 'cs1', text, photoIds }, { openid })
const tickAt = async (when: Date) => {
  atTime(when)
  await api.tick()
}
const ids = async (collection: Parameters<typeof stored>[0]) =>
  (await stored<{ _id: string }>(collection)).map(({ _id }) => _id)

describe('what is kept only so long', () => {
  it('what was refused goes after six months, with its photo and the words as written; the rest stays', async () => {
    await api.control.setMood({ mood: 'pass' })
    const { statementId: kept } = await say('zhou', '椅子加两把，有事打15400000012。')
    await api.control.setMood({ mood: 'risky' })
    const photoId = await takePhoto(api, 'li')
    const { statementId: gone, state } = await say('li', '不好听的话，打15400000013。', [photoId])
    expect(state).toBe('refused')
    expect(await ids('raw_texts')).toHaveLength(2)
    await api.pushesTaken()

    const [raw] = (await stored<object & { _id: string }>('raw_texts')).filter(({ _id }) =>
      _id.endsWith(kept),
    )
    const [publication] = (await stored<object & { _id: string }>('publications')).filter(({ _id }) =>
      _id.endsWith(kept),
    )
    written = { raw: raw ?? {}, publication: publication ?? {} }

    await tickAt(days(182))
    expect(await ids('statements')).toEqual(expect.arrayContaining([kept, gone]))
    await tickAt(days(184))
    await tickAt(days(184))
    expect(await ids('statements')).toEqual([kept])
    expect(await ids('photos')).toEqual([])
    expect(await ids('raw_texts')).toEqual([`statement_${kept}`])
    expect(await ids('publications')).toEqual([`statement_${kept}`])
  }, 60_000)

  it('words as written stay while their matter is open, and go a year after it was closed', async () => {
    await tickAt(days(400))
    expect(await ids('raw_texts')).toHaveLength(1)

    const closed = days(410)
    const [step] = aConsultation().steps
    await change('consultations', 'cs1', { state: 'closed', steps: [{ ...step, endedAt: closed }] })
    await tickAt(days(440))
    expect(await ids('raw_texts')).toHaveLength(1)
    await tickAt(days(410 + 364))
    expect(await ids('raw_texts')).toHaveLength(1)
    await tickAt(days(410 + 366))
    expect(await ids('raw_texts')).toEqual([])
    // What neighbours read stays.
    expect(await stored('statements')).toMatchObject([{ state: 'public' }])
  }, 60_000)

  it('photos of a matter go a year after it was closed, from every page and with their files; its words stay', async () => {
    const [step] = aConsultation().steps
    atTime(NOW)
    await change('consultations', 'cs1', { state: 'asking', steps: [{ ...step, endedAt: null }] })
    await api.control.setMood({ mood: 'pass' })
    const photoId = await takePhoto(api, 'li')
    const { statementId } = await say('li', '滑梯边上坐不下人。', [photoId])
    await api.pushesTaken()
    const shown = async () => {
      const [statement] = (await stored<StatementDoc>('statements')).filter(({ _id }) => _id === statementId)
      const page = JSON.stringify(await api.call('consultation.page', { consultationId: 'cs1' }))
      return [statement?.photos?.length, page.includes('滑梯边上'), (await ids('photos')).includes(photoId)]
    }
    const [photo] = (await stored<PhotoDoc>('photos')).filter(({ _id }) => _id === photoId)
    const fileId = photo?.fileId ?? ''
    const isThere = async () => (await readStoredFile(fileId)) !== undefined
    const pages = async () => JSON.stringify(await stored('consultation_pages'))
    expect(await shown()).toEqual([1, true, true])
    expect([(await pages()).includes(fileId), await isThere()]).toEqual([true, true])

    await tickAt(days(500))
    expect(await shown()).toEqual([1, true, true])
    await change('consultations', 'cs1', { state: 'closed', steps: [{ ...step, endedAt: days(500) }] })
    await tickAt(days(500 + 364))
    expect(await shown()).toEqual([1, true, true])
    await tickAt(days(500 + 366))
    await api.tick()
    expect(await shown()).toEqual([0, true, false])
    expect(await pages()).not.toContain(fileId)
    expect(await isThere()).toBe(false)
  }, 60_000)

  it('what was said under a wish goes a year after the wish was over', async () => {
    const { raw, publication } = written
    const under = { ...publication, _id: 'wishThanks_t1', kind: 'wishThanks', draft: { wishId: 'wi1' } }
    await load(api, 'publications', [under])
    await load(api, 'raw_texts', [{ ...raw, _id: 'wishThanks_t1' }])
    await load(api, 'micro_wishes', [{ _id: 'wi1', state: 'confirmed', since: days(790) }])
    await tickAt(days(790 + 400))
    expect(await ids('raw_texts')).toEqual(['wishThanks_t1'])

    await change('micro_wishes', 'wi1', { state: 'closed', since: days(1200) })
    await tickAt(days(1200 + 364))
    expect(await ids('raw_texts')).toEqual(['wishThanks_t1'])
    await tickAt(days(1200 + 366))
    expect(await ids('raw_texts')).toEqual([])
  }, 60_000)

  it('what goes by its age alone goes by the table: a year, three years, the proof when its own time is over', async () => {
    const now = days(3000)
    const ago = (n: number) => new Date(now.getTime() - n * 24 * 3_600_000)
    await load(api, 'notices', [
      { _id: 'nt-old', personId: 'p1', kind: 'postEnded', at: ago(366), pushAt: null, order: '2' },
      { _id: 'nt-new', personId: 'p1', kind: 'postEnded', at: ago(364), pushAt: null, order: '1' },
    ])
    await load(api, 'service_records', [
      { _id: 'sr-old', personId: 'p1', year: 2020, order: '2', confirmedAt: ago(1097) },
      { _id: 'sr-new', personId: 'p1', year: 2020, order: '1', confirmedAt: ago(1095) },
    ])
    await load(api, 'service_days', [
      { _id: 'sd-old', day: ago(1097).toISOString().slice(0, 10), minutes: 60 },
      { _id: 'sd-new', day: ago(1095).toISOString().slice(0, 10), minutes: 60 },
    ])
    await load(api, 'consents', [
      { _id: 'c-old', personId: 'c1', removeAt: ago(1) },
      { _id: 'c-new', personId: 'c1', removeAt: ago(-1) },
      { _id: 'c-hers', personId: 'p1' },
    ])
    await tickAt(now)
    expect(await ids('notices')).toContain('nt-new')
    expect(await ids('notices')).not.toContain('nt-old')
    expect(await ids('service_records')).toEqual(['sr-new'])
    expect(await ids('service_days')).toEqual(['sd-new'])
    expect((await ids('consents')).sort()).toEqual(['c-hers', 'c-new'])
  }, 60_000)

  it('every row of the table goes when its time is over, and not a day before', async () => {
    const now = days(3100)
    const ago = (n: number) => new Date(now.getTime() - n * 24 * 3_600_000)
    const timeOf = (field: string, when: Date) => (field === 'day' ? when.toISOString().slice(0, 10) : when)
    for (const [collection, field, kept] of AGED) {
      const end = kept === null ? 0 : KEPT[kept].days
      await load(api, collection, [
        { _id: 'aged-old', order: 'aged-2', [field]: timeOf(field, ago(end + 1)) },
        { _id: 'aged-new', order: 'aged-1', [field]: timeOf(field, ago(end - 1)) },
      ])
    }
    await tickAt(now)
    for (const [collection] of AGED) {
      const left = (await ids(collection)).filter((id) => id.startsWith('aged'))
      expect([collection, ...left]).toEqual([collection, 'aged-new'])
    }
  }, 60_000)

  it('photos sent in the same millisecond are all reached in one round, however many fit on a page', async () => {
    const sent = days(3105)
    const [step] = aConsultation().steps
    await load(
      api,
      'photos',
      Array.from({ length: 45 }, (_, at) => ({
        _id: `same-${String(at).padStart(2, '0')}`,
        createdAt: sent,
        publicationId: 'statement_same',
        fileId: null,
        originalFileId: '',
        originalGone: true,
      })),
    )
    await load(api, 'publications', [
      { ...written.publication, _id: 'statement_same', photoIds: [], submittedAt: sent },
    ])
    await change('consultations', 'cs1', { state: 'closed', steps: [{ ...step, endedAt: sent }] })
    const left = async () => (await ids('photos')).filter((id) => id.startsWith('same')).length
    const rounds: number[] = []
    for (let n = 0; n < 3; n += 1) {
      await tickAt(days(3105 + 366))
      rounds.push(await left())
    }
    expect(rounds).toEqual([25, 5, 0])
  }, 60_000)

  it('what neighbours said and how they settled it goes ten years after the matter was closed, with all around it', async () => {
    const around = ['statements', 'participations', 'consultation_pages', 'consultations'] as const
    const opening = {
      ...written.publication,
      _id: 'consultation_cs1',
      kind: 'consultation',
      subjectId: 'cs1',
    }
    await load(api, 'publications', [{ ...opening, photoIds: [], draft: {} }])
    await load(api, 'participations', [{ _id: 'cs1_p1', consultationId: 'cs1', personId: 'p1', bucket: 0 }])
    await load(api, 'participations', [{ _id: 'cs2_p1', consultationId: 'cs2', personId: 'p1', bucket: 0 }])
    const left = async () => (await Promise.all(around.map(ids))).map(({ length }) => length)
    const before = await left()
    expect(before.every((length) => length > 0)).toBe(true)

    const closed = days(4000)
    const [step] = aConsultation().steps
    await change('consultations', 'cs1', { steps: [{ ...step, endedAt: closed }] })
    await tickAt(new Date(closed.getTime() + 3652 * 24 * 3_600_000))
    expect(await left()).toEqual(before)

    await tickAt(new Date(closed.getTime() + 3654 * 24 * 3_600_000))
    await api.tick()
    expect(await left()).toEqual([0, 1, 0, 0])
    expect(await ids('participations')).toEqual(['cs2_p1'])
    expect(await ids('publications')).not.toContain('consultation_cs1')
  }, 60_000)
})
