import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'

import { refuseProduction } from '../../cloudfunctions/local/gateway/refuse-production'
import { type Gateway, startGateway } from '../../cloudfunctions/local/gateway/start-gateway'
import { makeEchoFunctions } from '../support/echo-function'

describe('who may reach the gateway', () => {
  const functions = makeEchoFunctions(['api', 'clock'])
  let gateway: Gateway

  beforeAll(async () => {
    gateway = await startGateway({ functionsDir: functions.dir, environment: {}, secretKey: 'c'.repeat(64) })
  })
  afterAll(async () => {
    await gateway.close()
    functions.remove()
  })

  const statusOf = (path: string, method: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      request({ host: '127.0.0.1', port: gateway.port, path, method, headers }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0))
      })
        .on('error', reject)
        .end(method === 'POST' ? '{}' : undefined)
    })

  test('it listens on loopback only', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address && !address.internal && address.family === 'IPv4')
    const reached = await Promise.all(
      outside.map(
        (address) =>
          new Promise<boolean>((resolve) => {
            const socket = connect(gateway.port, address?.address)
            socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
          }),
      ),
    )
    expect(reached).not.toContain(true)
  })

  test('another name that points at this machine is refused', async () => {
    const host = `shangliang.example:${gateway.port}`
    expect(await statusOf('/api', 'POST', { host })).toBe(421)
    expect(await statusOf('/local/personas', 'GET', { host })).toBe(421)
  })

  test("another site's page may not choose a persona or move the clock", async () => {
    const origin = 'https://elsewhere.example'
    expect(await statusOf('/local/wx/sign-in', 'POST', { origin })).toBe(403)
    expect(await statusOf('/local/clock/tick', 'POST', { origin })).toBe(403)
    expect(await statusOf('/local/clock/tick', 'POST', { origin: gateway.url })).toBe(200)
  })

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%00',
    '/%ff',
    '//x',
    '/.env',
  ])('no path leads out of the web app: %s', async (path) => {
    expect(await statusOf(path, 'GET', {})).toBe(404)
  })

  test('it does not stand in production, nor beside real credentials', async () => {
    expect(() => refuseProduction({ NODE_ENV: 'production' })).toThrow('production')
    expect(() => refuseProduction({ TENCENTCLOUD_SECRETID: 'AKIDreal' })).toThrow('TENCENTCLOUD_SECRETID')
    expect(() => refuseProduction({ TENCENTCLOUD_SECRETKEY: 'local' })).not.toThrow()
    expect(() => refuseProduction({})).not.toThrow()
  })
})

describe('a gateway in a production environment', () => {
  const before = process.env.NODE_ENV
  afterEach(() => {
    process.env.NODE_ENV = before
  })

  test('does not start', async () => {
    process.env.NODE_ENV = 'production'
    const start = startGateway({ functionsDir: '/nowhere', environment: {}, secretKey: 'c'.repeat(64) })
    await expect(start).rejects.toThrow('production')
  })
})
