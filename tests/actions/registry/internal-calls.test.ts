import { signInternalCall } from '../../../cloudfunctions/kernel/internal-call'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { main } from '../../../cloudfunctions/registry/index'
import { paperPath } from '../../../cloudfunctions/registry/keep-paper'

const SECRET = 'c0ffee'.padEnd(64, '0')
const REFUSED = { ok: false, code: 'NOT_YOUR_POST' }
const secrets = openSecrets(SECRET)

const task = {
  kind: 'stationPoster',
  stationName: '梧桐公园红色驿站',
  openHours: '每天 7:00–20:30',
  officeName: '梧桐公园商量办公室',
  scene: 's.4F7KX2M9QHD3',
} as const

describe('registry', () => {
  const before = process.env.SECRET_KEY
  beforeAll(() => {
    process.env.SECRET_KEY = SECRET
  })
  afterAll(() => {
    if (before === undefined) delete process.env.SECRET_KEY
    else process.env.SECRET_KEY = before
  })

  const signed = (of: unknown = task, at = new Date()) => signInternalCall(of, secrets, at)

  test.each([
    ['nothing', undefined],
    ['an empty call', {}],
    ['a bare task, as a client would send it', task],
    ['a client that claims an openid', { task, openid: 'o-somebody', userInfo: { openId: 'o-somebody' } }],
    ['a timer', { Type: 'Timer', TriggerName: 'tick' }],
    [
      'a request over HTTP',
      { httpMethod: 'POST', headers: {}, body: JSON.stringify(signInternalCall(task, secrets, new Date())) },
    ],
    ['no signature', { task, at: Date.now() }],
    ['an invented signature', { task, at: Date.now(), signature: 'ab'.repeat(32) }],
    ['a signature of the wrong length', { task, at: Date.now(), signature: 'ab' }],
    ['a text that is no hex', { task, at: Date.now(), signature: '印章' }],
  ])('refuses %s', async (_, event) => {
    expect(await main(event)).toEqual(REFUSED)
  })

  test('refuses a call that another secret signed', async () => {
    const other = openSecrets('d00d'.padEnd(64, '1'))
    expect(await main(signInternalCall(task, other, new Date()))).toEqual(REFUSED)
  })

  test('refuses a task that was changed after it was signed', async () => {
    const call = signed()
    expect(await main({ ...call, task: { ...task, scene: 's.0000000000ZZ' } })).toEqual(REFUSED)
    expect(await main({ ...call, task: { ...task, more: 1 } })).toEqual(REFUSED)
    expect(await main({ ...call, at: call.at + 1 })).toEqual(REFUSED)
  })

  test('refuses a good call that is played again after a minute, or dated ahead', async () => {
    const now = Date.now()
    expect(await main(signed(task, new Date(now - 60_500)))).toEqual(REFUSED)
    expect(await main(signed(task, new Date(now + 65_000)))).toEqual(REFUSED)
  })

  test('refuses a signed task that it does not know', async () => {
    expect(await main(signed({ kind: 'everybodysPhones' }))).toEqual(REFUSED)
    expect(await main(signed('stationPoster'))).toEqual(REFUSED)
    expect(await main(signed(null))).toEqual(REFUSED)
  })
})

describe('where a paper lies', () => {
  const noon = new Date('2026-11-20T04:00:00Z')

  test('is the same for the same task on one day, another for another task, day or secret', () => {
    const path = paperPath(task, secrets, noon)
    expect(path).toMatch(/^papers\/2026-11-20\/[0-9a-f]{40}\.pdf$/)
    expect(paperPath({ ...task }, secrets, new Date('2026-11-20T20:00:00Z'))).toBe(path)
    const others = [
      paperPath({ ...task, openHours: '每天' }, secrets, noon),
      paperPath(task, secrets, new Date('2026-11-21T04:00:00Z')),
      paperPath(task, openSecrets('d00d'.padEnd(64, '1')), noon),
    ]
    expect(new Set([path, ...others]).size).toBe(4)
  })
})
