import { type Gateway, startGateway } from '../../cloudfunctions/local/gateway/start-gateway'
import { type Echo, makeEchoFunctions } from '../support/echo-function'

describe('the instances of a function', () => {
  const functions = makeEchoFunctions(['api'])
  let gateway: Gateway

  beforeEach(async () => {
    gateway = await startGateway({
      functionsDir: functions.dir,
      environment: {},
      secretKey: 'd'.repeat(64),
      pool: { api: 2 },
      queueLimit: 8,
      timeoutMs: 1500,
    })
  })
  afterEach(() => gateway.close())
  afterAll(() => functions.remove())

  const post = (body: unknown) =>
    fetch(`${gateway.url}/api`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const echoOf = async (body: unknown) => (await (await post(body)).json()) as Echo

  test('run one invocation at a time, on as many threads as the pool has', async () => {
    const echoes = await Promise.all(Array.from({ length: 8 }, () => echoOf({ sleep: 20 })))
    expect(echoes.map(({ together }) => together)).toEqual(Array(8).fill(1))
    expect(new Set(echoes.map(({ thread }) => thread)).size).toBe(2)
  })

  test('a killed instance costs its own call and no other', async () => {
    const lost = post({ sleep: 1000 })
    await echoOf({})
    expect(await gateway.killWorkers('api')).toBe(2)
    const response = await lost
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ code: 'FUNCTION_CRASHED' })
    expect((await post({})).status).toBe(200)
  })

  test('calls that wait outlive the instances they wait for', async () => {
    const running = [post({ sleep: 1000 }), post({ sleep: 1000 })]
    const waiting = Array.from({ length: 6 }, () => post({}))
    await new Promise((done) => setTimeout(done, 300))
    await gateway.killWorkers('api')
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([502, 502])
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(Array(6).fill(200))
  })

  test('a crash, an endless loop and an exception are told apart, and the next call works', async () => {
    const [crash, hang, thrown] = await Promise.all([
      post({ crash: true }),
      post({ hang: true }),
      post({ throw: true }),
    ])
    expect([crash?.status, hang?.status, thrown?.status]).toEqual([502, 504, 500])
    expect(await thrown?.text()).not.toContain('thrown on request')
    expect((await post({})).status).toBe(200)
  })

  test('a full queue asks to come back later', async () => {
    const statuses = (await Promise.all(Array.from({ length: 12 }, () => post({ sleep: 100 })))).map(
      ({ status }) => status,
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    expect(statuses.filter((status) => status === 429)).toHaveLength(2)
  })

  test('an event above the platform limit is refused before the function sees it', async () => {
    const response = await post(JSON.stringify({ text: 'x'.repeat(6 * 1024 * 1024) }))
    expect(response.status).toBe(413)
  })

  test('a function may answer a whole response', async () => {
    const response = await post({ statusCode: 418 })
    expect(response.status).toBe(418)
    expect(response.headers.get('x-made')).toBe('here')
    expect(await response.text()).toBe('whole answer')
  })
})
