import { startTestStack, type TestStack } from '../support/gateway'

describe('the whole local cloud', () => {
  let stack: TestStack
  beforeAll(async () => {
    stack = await startTestStack()
  })
  afterAll(() => stack?.close())

  test('runs the bundled api over HTTP and through the WeChat channel', async () => {
    const overHttp = await stack.call('people.me', {})
    const overWechat = await stack.call('people.me', {}, { as: 'newcomer-one' })
    expect([overHttp.ok, overWechat.ok]).toEqual([true, true])
  })

  test('an action that nobody wrote is refused in the closed list of codes', async () => {
    const reply = await stack.send({ action: 'no.such', input: {}, requestId: 'request-1' })
    expect(reply).toMatchObject({ ok: false, code: 'UNKNOWN_ACTION' })
  })

  test('the clock refuses a tick that a client forged, and works for the timer', async () => {
    const forged = { Type: 'Timer', TriggerName: 'tick', Time: new Date().toISOString(), Message: '' }
    expect(await stack.wxCall('newcomer-one', 'clock', forged)).toMatchObject({ ok: false })
    expect(await stack.tick()).toMatchObject({ ok: true })
  })
})
