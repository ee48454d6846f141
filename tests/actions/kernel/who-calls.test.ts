import { NOTICE_VERSION } from '@shared/contract/people'
import { MOST_TOGETHER, type WireReply } from '@shared/contract/wire'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { issueSession } from '../../../cloudfunctions/kernel/session'
import { startTestApi, TEST_SECRET, type TestApi, wechatContext } from '../../support/api'
import { aCompound, load } from '../../support/world'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  await load(api, 'compounds', [aCompound()])
  const input = { compoundId: 'cp1', noticeVersion: NOTICE_VERSION }
  await api.call('people.declareResidence', input, { openid: 'li' })
})

afterAll(() => api?.close())

const envelope = { action: 'people.me', input: {}, requestId: 'who-calls-1' }
const known = (answer: unknown) => (answer as { data?: { known?: boolean } }).data?.known
const bodyOf = (answer: unknown): unknown => JSON.parse((answer as { body: string }).body)
const http = (extra: object = {}) => ({
  httpMethod: 'POST',
  headers: {},
  body: JSON.stringify(envelope),
  ...extra,
})

describe('who calls is the platform’s word, call by call', () => {
  it('a call through WeChat is the person of its openid', async () => {
    expect(known(await api.raw(envelope, wechatContext('li')))).toBe(true)
  })

  it('an HTTP call after it in the same instance is nobody, though the environment still names the last caller', async () => {
    Object.assign(process.env, {
      WX_OPENID: 'li',
      WX_CONTEXT_KEYS: 'WX_OPENID',
      TCB_CONTEXT_KEYS: 'WX_OPENID',
    })
    try {
      expect(known(bodyOf(await api.raw(http(), { environment: '{}' })))).toBe(false)
      expect(known(bodyOf(await api.raw(http(), {})))).toBe(false)
      expect(known(await api.raw(envelope, { environment: '{}' }))).toBe(false)
    } finally {
      delete process.env.WX_OPENID
      delete process.env.WX_CONTEXT_KEYS
    }
  })

  it('an openid in a header, a query or a body is not looked at', async () => {
    const forged = [
      http({ headers: { 'x-wx-openid': 'li', openid: 'li', WX_OPENID: 'li' } }),
      http({ queryStringParameters: { openid: 'li', WX_OPENID: 'li' } }),
      http({ body: JSON.stringify({ ...envelope, openid: 'li', userInfo: { openId: 'li' } }) }),
    ]
    for (const event of forged) expect(known(bodyOf(await api.raw(event, {})))).toBe(false)
  })

  it('an openid in the event of a WeChat call does not stand above the platform’s', async () => {
    const event = { ...envelope, userInfo: { openId: 'li' }, WX_OPENID: 'li' }
    const answer = (await api.raw(event, wechatContext('wang'))) as { data: { residences: unknown[] } }
    expect(answer.data.residences).toEqual([])
  })

  it('a session that another secret signed, or that was altered, is nobody’s', async () => {
    const claim = { sessionId: 'abc', personId: api.personId('li') }
    const later = new Date(Date.now() + 3_600_000)
    const foreign = issueSession(claim, later, openSecrets('cd'.repeat(32)))
    const own = issueSession(claim, later, openSecrets(TEST_SECRET))
    for (const token of [foreign, own.replace('abc', 'abd'), `${own}0`, 'v1.a.b.c.d', '']) {
      expect(await api.reply('people.me', {}, { session: token })).toMatchObject({ data: { known: false } })
    }
  })

  it('a session that we signed but that the person no longer has is refused', async () => {
    const claim = { sessionId: 'ended', personId: api.personId('li') }
    const token = issueSession(claim, new Date(Date.now() + 3_600_000), openSecrets(TEST_SECRET))
    expect(await api.reply('people.me', {}, { session: token })).toMatchObject({
      ok: false,
      code: 'SESSION_ENDED',
    })
  })
})

describe('what is not a request', () => {
  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a word', 'people.me'],
    ['no request id', { action: 'people.me', input: {} }],
    ['a request id of a strange shape', { ...envelope, requestId: '$where' }],
    ['an action that is no text', { ...envelope, action: { $ne: '' } }],
  ])('%s is refused', async (_, event) => {
    expect(await api.raw(event, wechatContext('li'))).toMatchObject({ ok: false, code: 'BAD_REQUEST' })
  })

  it('an unknown verb is refused, also one of every object', async () => {
    for (const action of ['people.steal', 'constructor', '__proto__', 'toString']) {
      expect(await api.raw({ ...envelope, action }, wechatContext('li'))).toMatchObject({
        code: 'UNKNOWN_ACTION',
      })
    }
  })

  it('more than 100 KB over HTTP is refused before anybody tries to read it, and what nests without end is no request', async () => {
    const over = async (body: string) => {
      const answer = (await api.raw({ httpMethod: 'POST', body }, { environment: '{}' })) as { body: string }
      return JSON.parse(answer.body) as { code: string }
    }
    expect(await over(`{"action":${'x'.repeat(100 * 1024)}`)).toMatchObject({ code: 'INPUT_TOO_LARGE' })
    const deep = `${'['.repeat(45_000)}${']'.repeat(45_000)}`
    const nested = `{"action":"people.me","requestId":"request-1","input":${deep}}`
    expect(['BAD_REQUEST', 'INPUT_INVALID']).toContain((await over(nested)).code)
  })

  it('more than the platform takes is refused', async () => {
    const event = { ...envelope, input: { text: '长'.repeat(60_000) } }
    expect(await api.raw(event, wechatContext('li'))).toMatchObject({ code: 'INPUT_TOO_LARGE' })
  })
})

describe('several requests that come over the line together', () => {
  const part = (action: string, input: unknown, n: number) => ({ action, input, requestId: `together-${n}` })
  const home = part('community.home', { compoundId: 'cp1' }, 2)

  it('are answered each for itself, in their order', async () => {
    const together = [
      part('people.me', {}, 1),
      home,
      part('community.home', { compoundId: 'nowhere' }, 3),
      part('no.such', {}, 4),
    ]
    const answer = (await api.raw({ together }, wechatContext('li'))) as { together: WireReply[] }
    expect(answer.together).toMatchObject([
      { ok: true, data: { known: true } },
      { ok: true, data: { compound: { id: 'cp1' } } },
      { ok: false, requestId: 'together-3' },
      { ok: false, code: 'UNKNOWN_ACTION', requestId: 'together-4' },
    ])
  })

  it('are nobody’s over HTTP without a session, every one of them', async () => {
    const body = JSON.stringify({
      together: [part('people.me', {}, 1), part('statement.mineEverywhere', {}, 2)],
    })
    const answer = bodyOf(await api.raw(http({ body }), {})) as { together: WireReply[] }
    expect(answer.together).toMatchObject([
      { ok: true, data: { known: false } },
      { ok: false, code: 'SIGN_IN_REQUIRED' },
    ])
  })

  it.each([
    ['none', []],
    ['more than a page asks', Array.from({ length: MOST_TOGETHER + 1 }, () => home)],
    ['something else than a list', 'together'],
  ])('%s of them is no request', async (_, together) => {
    expect(await api.raw({ together }, wechatContext('li'))).toMatchObject({ ok: false, code: 'BAD_REQUEST' })
  })

  it('a bundle inside a bundle is refused', async () => {
    const answer = await api.raw({ together: [{ together: [home] }] }, wechatContext('li'))
    expect(answer).toMatchObject({ together: [{ ok: false, code: 'BAD_REQUEST' }] })
  })
})
