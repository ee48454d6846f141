import { type Gateway, startGateway } from '../../cloudfunctions/local/gateway/start-gateway'
import { type Echo, makeEchoFunctions } from '../support/echo-function'

const personas = [
  { key: 'resident', openid: 'oResident', group: '居民', label: '王芳', hint: '业主' },
  { key: 'secretary', openid: 'oSecretary', group: '书记', label: '周建国', hint: '小区党支部书记' },
]

describe('who the gateway says is calling', () => {
  const functions = makeEchoFunctions(['api', 'clock', 'events', 'registry'])
  let gateway: Gateway

  beforeAll(async () => {
    gateway = await startGateway({
      functionsDir: functions.dir,
      environment: { TCB_ENV: 'local-dev' },
      secretKey: 'b'.repeat(64),
      personas,
      pool: { api: 1 },
      invokeToken: 'let-me-in',
    })
  })
  afterAll(async () => {
    await gateway.close()
    functions.remove()
  })

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  const json = async <T>(response: Promise<Response>): Promise<T> => (await (await response).json()) as T

  async function asPersona(persona: string, name: string, data: unknown): Promise<Echo> {
    const { token } = await json<{ token: string }>(post('/local/wx/sign-in', { persona }))
    const { result } = await json<{ result: Echo }>(post('/local/wx/call-function', { token, name, data }))
    return result
  }

  const wechatKeys = (echo: Echo) =>
    [...Object.keys(echo.environment), ...Object.keys(echo.processEnv)].filter((key) => key.startsWith('WX_'))

  test('over HTTP nobody is anybody, whatever header, query or body say', async () => {
    const echo = await json<Echo>(
      post(
        '/api?WX_OPENID=oSecretary&openid=oSecretary',
        { WX_OPENID: 'oSecretary', userInfo: { openId: 'oSecretary' } },
        { 'x-wx-openid': 'oSecretary', 'wx-openid': 'oSecretary', 'x-cloudbase-context': 'oSecretary' },
      ),
    )
    expect(wechatKeys(echo)).toEqual([])
    expect(echo.environment.TCB_SOURCE).toBeUndefined()
  })

  test('an HTTP call right after a WeChat call in the same instance is anonymous', async () => {
    const known = await asPersona('resident', 'api', {})
    const anonymous = await json<Echo>(post('/api', {}))
    expect(known.environment.WX_OPENID).toBe('oResident')
    expect(anonymous.thread).toBe(known.thread)
    expect(wechatKeys(anonymous)).toEqual([])
  })

  test('WeChat overwrites the identity that a client writes into its own data', async () => {
    const echo = await asPersona('resident', 'api', {
      userInfo: { openId: 'oSecretary' },
      WX_OPENID: 'oSecretary',
    })
    expect(echo.environment.WX_OPENID).toBe('oResident')
    expect(echo.event.userInfo).toMatchObject({ openId: 'oResident' })
  })

  test.each([
    'clock',
    'events',
    'registry',
  ])('a client that calls %s is seen there as a client', async (name) => {
    const echo = await asPersona('resident', name, { Type: 'Timer', TriggerName: 'tick' })
    expect(echo.functionName).toBe(name)
    expect(echo.environment).toMatchObject({ WX_OPENID: 'oResident', TCB_SOURCE: 'wx_client' })
  })

  test('the timer comes without a person', async () => {
    const echo = (await gateway.tick('tick')) as Echo
    expect(echo.event).toMatchObject({ Type: 'Timer', TriggerName: 'tick' })
    expect(echo.environment.TCB_SOURCE).toBe('wx_trigger')
    expect(echo.environment.WX_OPENID).toBeUndefined()
  })

  test('a call from function to function says so, and takes no person along', async () => {
    const echo = JSON.parse(await gateway.invoke('registry', '{"make":"poster"}', 'wx_client,scf')) as Echo
    expect(echo.event).toEqual({ make: 'poster' })
    expect(echo.environment.TCB_SOURCE).toBe('wx_client,scf')
    expect(echo.environment.WX_OPENID).toBeUndefined()
  })

  test('the door for calls between functions opens only to the token of this start', async () => {
    const withToken = await post('/local/invoke?name=registry', {}, { 'x-invoke-token': 'let-me-in' })
    const without = await post('/local/invoke?name=registry', {})
    const wrong = await post('/local/invoke?name=registry', {}, { 'x-invoke-token': 'let-me-im' })
    expect([withToken.status, without.status, wrong.status]).toEqual([200, 404, 404])
  })

  test('a newcomer is somebody nobody has seen, and the same person each time', async () => {
    const first = await asPersona('newcomer-a', 'api', {})
    const again = await asPersona('newcomer-a', 'api', {})
    const other = await asPersona('newcomer-b', 'api', {})
    const openid = first.environment.WX_OPENID
    expect(openid).toMatch(/^o[\w-]{27}$/)
    expect(again.environment.WX_OPENID).toBe(openid)
    expect(other.environment.WX_OPENID).not.toBe(openid)
  })

  test('a forged token and an unknown persona are refused', async () => {
    const unknown = await post('/local/wx/sign-in', { persona: 'mayor' })
    const forged = await post('/local/wx/call-function', { token: 'secretary.AAAA', name: 'api', data: {} })
    expect([unknown.status, forged.status]).toEqual([404, 401])
  })

  test('the list of personas gives no openid away', async () => {
    const text = await (await fetch(`${gateway.url}/local/personas`)).text()
    expect(text).toContain('周建国')
    expect(text).not.toContain('oSecretary')
  })

  test('a function sees only the environment it was given', async () => {
    const { processEnv } = await json<Echo>(post('/api', {}))
    expect(Object.keys(processEnv).sort()).toEqual(['H5_BASE_URL', 'SECRET_KEY', 'TCB_ENV', 'TZ'])
  })
})
