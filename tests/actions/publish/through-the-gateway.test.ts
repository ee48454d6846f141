import { EJSON } from 'bson'
import { projectPage } from '../../../cloudfunctions/consultations/project-page'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { storedPage } from '../../../cloudfunctions/store/page-text'
import { startTestStack, type TestStack } from '../../support/gateway'
import { jpeg } from '../../support/pictures'
import { aCompound, aConsultation, aPerson } from '../../support/world'

const SECRET = 'ab'.repeat(32)
const people = [{ key: 'li', openid: 'openid-li', group: '居民', label: '李阿姨', hint: '' }]
let stack: TestStack

const put = (collection: string, documents: readonly object[]) =>
  stack.control.load({ collection, documents: documents.map((one) => EJSON.serialize(one)) })

beforeAll(async () => {
  stack = await startTestStack({ personas: people, secretKey: SECRET })
  const consultation = aConsultation()
  await put('compounds', [aCompound()])
  await put('consultations', [consultation])
  await put('consultation_pages', [storedPage(projectPage(consultation, [], 0, [], new Date()))])
  const home = {
    compoundId: 'cp1',
    compoundName: '桂园小区',
    communityId: 'cm1',
    kind: null,
    verified: false,
    since: new Date(),
  }
  await put('persons', [
    aPerson(openSecrets(SECRET).personId('openid-li'), { rung: 'phoneVerified', residences: [home] }),
  ])
}, 120_000)
afterAll(() => stack.close())

it('takes a photo and words from the phone to the page, by the bundled functions and WeChat’s push', async () => {
  const bytes = jpeg()
  const begun = await stack.get(
    'photo.begin',
    { kind: 'statement', bytes: bytes.length, mime: 'image/jpeg' },
    { as: 'li' },
  )
  const { url, method, headers } = begun.upload
  expect((await fetch(url, { method, headers, body: new Uint8Array(bytes) })).ok).toBe(true)
  await stack.get('photo.finish', { photoId: begun.photoId }, { as: 'li' })
  const input = { consultationId: 'cs1', text: '凉亭边的灯坏了，拍了一张。', photoIds: [begun.photoId] }
  await stack.get('statement.say', input, { as: 'li' })

  let cards: readonly { readonly photos: readonly string[] }[] = []
  for (let i = 0; i < 50 && cards.length === 0; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    cards = (await stack.get('consultation.page', { consultationId: 'cs1' })).cards
  }
  expect(cards[0]?.photos).toHaveLength(1)
  expect((await fetch(cards[0]?.photos[0] ?? '')).ok).toBe(true)
})

it('lets nobody call events from a phone', async () => {
  const push = {
    MsgType: 'event',
    Event: 'wxa_media_check',
    version: 2,
    trace_id: 'made-up-trace',
    result: { suggest: 'pass' },
  }
  expect(await stack.wxCall('li', 'events', push)).toEqual({ ok: false, code: 'NOT_YOUR_POST' })
})
