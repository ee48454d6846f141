import { platformApp } from '../../../cloudfunctions/kernel/platform'
import type { PhotoDoc } from '../../../cloudfunctions/store/photos'
import { startTestApi, type TestApi, wechatContext } from '../../support/api'
import { minutesLater, realTime } from '../../support/clock'
import { withoutLeaks } from '../../support/leaks'
import { jpeg, png, TELLTALE, webp } from '../../support/pictures'
import { readStoredFile } from '../../support/read-file'
import { neighbour, takePhoto } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aCompound, aConsultation, load, storeConsultation } from '../../support/world'

let api: TestApi

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await load(api, 'compounds', [aCompound()])
  await storeConsultation(api, aConsultation(), [])
  for (const openid of ['li', 'zhao', 'sun', 'qian', 'zhou', 'wu']) await neighbour(api, openid)
})
afterAll(() => api.close())
beforeEach(() => api.control.setMood({ mood: 'pass' }))
afterEach(realTime)

const photo = async (id: string) => (await stored<PhotoDoc>('photos')).find(({ _id }) => _id === id)
const begin = (openid: string, bytes = 100) =>
  api.reply('photo.begin', { kind: 'statement', bytes, mime: 'image/jpeg' }, { openid })
const say = (openid: string, photoIds: string[], requestId?: string) =>
  api.reply(
    'statement.say',
    { consultationId: 'cs1', text: `${openid}拍了一张。`, photoIds },
    { openid, ...(requestId ? { requestId } : {}) },
  )
const shown = async (openid: string) =>
  (await api.call('consultation.page', { consultationId: 'cs1' })).cards.find(({ text }) =>
    text.startsWith(openid),
  )
const mine = async (openid: string) =>
  (await api.call('statement.mine', { consultationId: 'cs1' }, { openid })).statements[0]

const pushOf = (traceId: string, suggest = 'pass') => ({
  ToUserName: 'gh_x',
  FromUserName: 'x',
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: 'wxlocal',
  trace_id: traceId,
  version: 2,
  errcode: 0,
  result: { suggest, label: 100 },
})

describe('a photo', () => {
  it.each([
    ['a JPEG', jpeg()],
    ['a JPEG that lies on its side', jpeg({ orientation: 6 })],
    ['a PNG', png()],
    ['a WebP', webp()],
  ])('%s loses where, when and by whom it was taken, and its original', async (_, bytes) => {
    expect(bytes.toString('latin1')).toContain(TELLTALE)
    const id = await takePhoto(api, 'li', bytes)
    const kept = await photo(id)
    const clean = await readStoredFile(kept?.fileId ?? '')
    expect(clean?.toString('latin1')).not.toContain(TELLTALE)
    expect(clean?.length).toBeGreaterThan(20)
    expect(await readStoredFile(kept?.originalFileId ?? '')).toBeUndefined()
  })

  it('keeps only the way up, and only where it is not the usual one', async () => {
    const upright = await photo(await takePhoto(api, 'li', jpeg()))
    const turned = await photo(await takePhoto(api, 'li', jpeg({ orientation: 6 })))
    expect((await readStoredFile(upright?.fileId ?? ''))?.includes('Exif')).toBe(false)
    expect((await readStoredFile(turned?.fileId ?? ''))?.includes('Exif')).toBe(true)
  })

  it.each([
    ['no picture', Buffer.from('<script>alert(1)</script>')],
    ['a GIF', Buffer.from('GIF89a............')],
    ['a JPEG in name only', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00])],
    ['half a JPEG', jpeg().subarray(0, 60)],
    ['a PNG without a picture', png().subarray(0, 40)],
  ])('is refused by its content: %s', async (_, bytes) => {
    await expect(takePhoto(api, 'zhao', bytes)).rejects.toThrow('PHOTO_NOT_AN_IMAGE')
  })

  it('is refused where it is larger than was said', async () => {
    const large = Buffer.concat([jpeg(), Buffer.alloc(2 * 1024 * 1024)])
    expect(await begin('zhao', large.length)).toMatchObject({ code: 'PHOTO_TOO_LARGE' })
    const answer = await begin('zhao')
    if (!answer.ok) throw new Error(answer.code)
    const { photoId, upload } = answer.data
    await fetch(upload.url, { ...upload, body: new Uint8Array(large) })
    expect(await api.reply('photo.finish', { photoId }, { openid: 'zhao' })).toMatchObject({
      code: 'PHOTO_TOO_LARGE',
    })
  })

  it('is nobody else’s to finish or to show, and goes with one thing only', async () => {
    const id = await takePhoto(api, 'li')
    expect(await api.reply('photo.finish', { photoId: id }, { openid: 'zhao' })).toMatchObject({
      code: 'PHOTO_NOT_FOUND',
    })
    expect(await say('zhao', [id])).toMatchObject({ code: 'PHOTO_NOT_FOUND' })
    expect(await say('li', [id], 'li-first-one')).toMatchObject({ ok: true })
    expect(await say('li', [id])).toMatchObject({ code: 'PHOTO_NOT_FOUND' })
    const begun = await begin('li')
    if (!begun.ok) throw new Error(begun.code)
    expect(await api.reply('photo.finish', { photoId: begun.data.photoId }, { openid: 'li' })).toMatchObject({
      code: 'PHOTO_NOT_SENT',
    })
    expect(await say('li', [begun.data.photoId])).toMatchObject({ code: 'PHOTO_NOT_SENT' })
  })

  it('is finished once, however often the phone says so', async () => {
    const id = await takePhoto(api, 'li')
    const before = await photo(id)
    await Promise.all([1, 2, 3].map(() => api.call('photo.finish', { photoId: id }, { openid: 'li' })))
    expect(await photo(id)).toMatchObject({ fileId: before?.fileId, traceId: before?.traceId })
  })

  it('asks for a phone before anything is uploaded', async () => {
    expect(await begin('stranger')).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
    expect(await begin('li', 0)).toMatchObject({ code: 'INPUT_INVALID' })
  })
})

describe('its check', () => {
  it('lets the words out with the photo once the push has said pass', async () => {
    await api.control.setMood({ mood: 'late', for: 'media' })
    const id = await takePhoto(api, 'zhao')
    expect(await say('zhao', [id])).toMatchObject({ data: { state: 'pending', why: 'checking' } })
    expect(await shown('zhao')).toBeUndefined()
    await api.control.deliverLate()
    await api.pushesTaken()
    const card = await shown('zhao')
    expect(card?.photos).toHaveLength(1)
    const [link = ''] = card?.photos ?? []
    expect((await fetch(link)).status).toBe(200)
  })

  it('may be done before the words are sent', async () => {
    const id = await takePhoto(api, 'zhao')
    await api.pushesTaken()
    expect(await say('zhao', [id])).toMatchObject({ data: { state: 'public' } })
  })

  it('leaves a photo out whose file is gone, and shows all the rest', async () => {
    const id = await takePhoto(api, 'zhou')
    await api.pushesTaken()
    expect(await say('zhou', [id])).toMatchObject({ data: { state: 'public' } })
    await platformApp().deleteFile({ fileList: [(await photo(id))?.fileId ?? ''] })
    expect(await shown('zhou')).toMatchObject({ text: 'zhou拍了一张。', photos: [] })
  })

  it('refuses with neutral words where the photo is risky', async () => {
    await api.control.setMood({ mood: 'risky', for: 'media' })
    const id = await takePhoto(api, 'sun')
    await api.pushesTaken()
    expect(await say('sun', [id])).toMatchObject({ data: { state: 'refused', why: 'notSuitable' } })
    expect(await mine('sun')).toMatchObject({ state: 'refused', photos: [{ id, state: 'refused' }] })
  })

  it('calls a person after an hour without a push, and still hears the push then', async () => {
    await api.control.setMood({ mood: 'late', for: 'media' })
    await say('qian', [await takePhoto(api, 'qian')])
    minutesLater(59)
    await api.tick()
    expect(await mine('qian')).toMatchObject({ state: 'pending' })
    minutesLater(2)
    await api.tick()
    expect(await mine('qian')).toMatchObject({ state: 'held', why: 'noAnswer' })
    expect(await shown('qian')).toBeUndefined()
    await api.control.deliverLate()
    await api.pushesTaken()
    expect(await mine('qian')).toMatchObject({ state: 'public' })
    expect(await shown('qian')).toBeDefined()
  })

  it('is asked for again by the clock where it could not be reached', async () => {
    await api.control.setMood({ mood: 'error', for: 'media' })
    await say('zhou', [await takePhoto(api, 'zhou')])
    await api.control.setMood({ mood: 'pass', for: 'media' })
    minutesLater(2)
    await api.tick()
    await api.pushesTaken()
    expect(await mine('zhou')).toMatchObject({ state: 'public' })
  })

  it('ignores pushes that are forged, unknown or replayed', async () => {
    await api.control.setMood({ mood: 'late', for: 'media' })
    const id = await takePhoto(api, 'wu')
    await say('wu', [id])
    const traceId = (await photo(id))?.traceId ?? ''
    expect(traceId).not.toBe('')
    const http = { httpMethod: 'POST', headers: {}, body: JSON.stringify(pushOf(traceId)) }
    await api.push(http)
    await api.push({ ...pushOf(traceId), httpMethod: 'POST' })
    await api.push(pushOf(traceId), wechatContext('wu'))
    await api.push(pushOf('00000000-0000-4000-8000-000000000000'))
    await api.push({ ...pushOf(traceId), Event: 'other' })
    await api.push({ ...pushOf(traceId), result: { suggest: 'fine' } })
    await api.push({ ...pushOf(traceId), trace_id: { $ne: '' } })
    expect(await photo(id)).toMatchObject({ verdict: 'waiting' })
    expect(await mine('wu')).toMatchObject({ state: 'pending' })

    await api.push(pushOf(traceId, 'risky'))
    await api.push(pushOf(traceId, 'pass'))
    expect(await mine('wu')).toMatchObject({ state: 'refused' })
  })

  it('shows the trace id to nobody', async () => {
    const traces = (await stored<PhotoDoc>('photos')).flatMap(({ traceId }) => traceId ?? [])
    const answers = JSON.stringify([await mine('wu'), await shown('zhao'), await begin('wu')])
    expect(traces.length).toBeGreaterThan(0)
    for (const trace of traces) expect(answers).not.toContain(trace)
  })
})

it('removes what was begun and never used, files included, after a day', async () => {
  const id = await takePhoto(api, 'li')
  await api.pushesTaken()
  const fileId = (await photo(id))?.fileId ?? ''
  minutesLater(25 * 60)
  await api.tick()
  expect(await photo(id)).toBeUndefined()
  expect(await readStoredFile(fileId)).toBeUndefined()
})
