import { setTimeout as wait } from 'node:timers/promises'

import { startTestStack, type TestStack } from '../../support/gateway'
import { embeddedFontsOf, pagesOf, popplerIsHere, textOf } from './poppler'

describe('making the poster of a station', () => {
  let stack: TestStack
  beforeAll(async () => {
    stack = await startTestStack({ fixture: 'small', environment: { CODE_IMAGES: 'h5' } })
  }, 120_000)
  afterAll(() => stack?.close())

  const make = (as: string) =>
    stack.call('community.makePoster', { stationId: stack.guide.stations.home }, { as })

  test('gives a secretary a link to a PDF that is ready for printing', async () => {
    const reply = await make('community-secretary')
    if (!reply.ok) throw new Error(`${reply.code}\n${stack.logs.slice(-5).join('\n')}`)
    const response = await fetch(reply.data.url)
    const pdf = Buffer.from(await response.arrayBuffer())
    expect(response.status).toBe(200)
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-')
    expect(pagesOf(pdf)).toBe(1)
    expect(embeddedFontsOf(pdf)).toBe(2)
    if (popplerIsHere) {
      const typed = stack.guide.scenes.homeStation.slice(2).match(/.{4}/g) ?? []
      expect(textOf(pdf)).toContain(`s.${typed.join('-')}`)
    }
  }, 60_000)

  test('gives the same file when asked again on the same day, also by another instance', async () => {
    const pathOf = (url: string) => new URL(url).pathname
    const first = await make('community-secretary')
    await stack.killWorkers('registry')
    await wait(50)
    const second = await make('community-secretary')
    if (!first.ok || !second.ok) throw new Error(stack.logs.slice(-5).join('\n'))
    expect(pathOf(second.data.url)).toBe(pathOf(first.data.url))
  }, 60_000)

  test('refuses a resident, and whoever calls registry herself', async () => {
    expect(await make('newcomer-1')).toMatchObject({ ok: false })
    const task = { kind: 'stationPoster', stationName: '', openHours: '', officeName: '', scene: 's.0' }
    const forged = { task, at: Date.now(), signature: '00'.repeat(32) }
    for (const event of [task, forged]) {
      expect(await stack.wxCall('community-secretary', 'registry', event)).toEqual({
        ok: false,
        code: 'NOT_YOUR_POST',
      })
    }
  }, 60_000)
})
