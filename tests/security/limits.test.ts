import { randomBytes } from 'node:crypto'

import type { WireReply } from '@shared/contract/wire'
import { makeSceneBody, sceneOf } from '@shared/rules/scene/scene-token'

import { readLimits } from '../../cloudfunctions/kernel/read-limits'
import type { RateWindowDoc } from '../../cloudfunctions/store/rate-windows'
import { startTestApi, type TestApi } from '../support/api'
import { atTime, minutesLater, realTime } from '../support/clock'
import { loadPlaces } from '../support/neighbours'
import { sourceFiles } from '../support/source-files'
import { neighbour } from '../support/speakers'
import { stored } from '../support/stored'
import { aConsultation, aStatement, load, storeConsultation } from '../support/world'

const NOW = new Date('2026-11-22T02:10:00Z')
const RIGHT = '0123456789'
let api: TestApi

beforeAll(async () => {
  atTime(NOW)
  api = await startTestApi()
  await loadPlaces(api)
  await storeConsultation(api, aConsultation(), [aStatement()])
  const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
  await load(api, 'scene_tokens', [
    { _id: RIGHT, kind: 'compound', subjectId: 'cp1', place, revokedAt: null },
  ])
})
afterAll(async () => {
  realTime()
  await api.close()
})
const limitsAre = (text: string) => {
  process.env.RATE_LIMITS = text
}

let said = 0
const freshWords = () => {
  said += 1
  return `椅子加两把，第${said}回。`
}
const say = (openid: string, requestId?: string, text = freshWords()) =>
  api.reply(
    'statement.say',
    { consultationId: 'cs1', text, photoIds: [] },
    { openid, ...(requestId && { requestId }) },
  )
const codeOf = (reply: WireReply) => (reply.ok ? 'ok' : reply.code)

describe('who writes often', () => {
  it('is told until when, keeps what was sent before, and may go on after the full hour', async () => {
    limitsAre('words.unverified=2/3600')
    const li = await neighbour(api, 'li')
    expect(codeOf(await say(li, 'first-intent'))).toBe('ok')
    expect(codeOf(await say(li, 'second-intent', '第二句。'))).toBe('ok')
    expect(await say(li)).toMatchObject({ code: 'TOO_MANY_THIS_HOUR', details: { seconds: 50 * 60 } })
    expect(codeOf(await say(li, 'second-intent', '第二句。'))).toBe('ok')
    expect(codeOf(await say(li, 'second-intent', '换了一句。'))).toBe('TOO_MANY_THIS_HOUR')
    expect((await stored('statements')).length).toBe(1 + 2)
    minutesLater(50)
    expect(codeOf(await say(li))).toBe('ok')
  })

  it('is counted by her rung: whoever is verified or in office has more', async () => {
    limitsAre('words.unverified=1/3600,words.verified=2/3600,words.office=3/3600')
    const kinds = {
      unverified: await neighbour(api, 'wu'),
      verified: await neighbour(api, 'zheng', { verified: true }),
    }
    for (const [kind, most] of [
      ['unverified', 1],
      ['verified', 2],
    ] as const) {
      const codes = [await say(kinds[kind]), await say(kinds[kind]), await say(kinds[kind])].map(codeOf)
      expect({ kind, codes: codes.filter((code) => code === 'ok').length }).toEqual({ kind, codes: most })
    }
  })

  it('cannot drown a compound with new names: they share a count, its verified residents do not', async () => {
    limitsAre('words.compound=8/3600')
    minutesLater(60)
    const crowd = Array.from({ length: 24 }, (_, i) => `newcomer-${i}`)
    for (const openid of crowd) await neighbour(api, openid)
    const codes = (await Promise.all(crowd.map((openid) => say(openid)))).map(codeOf)
    expect(new Set(codes)).toEqual(new Set(['ok', 'COMPOUND_BUSY']))
    expect(codes.filter((code) => code === 'ok').length).toBeLessThanOrEqual(8)
    expect(codeOf(await say(await neighbour(api, 'qian', { verified: true })))).toBe('ok')
    // No document of the compound is everybody's.
    const ofCompound = (await stored<RateWindowDoc>('rate_windows')).filter(({ _id }) =>
      _id.startsWith('words:cp1:'),
    )
    expect(ofCompound.length).toBeGreaterThan(1)
    expect(Math.max(...ofCompound.map(({ used }) => used))).toBeLessThanOrEqual(2)
  })

  it('reads pages and takes stances without anything being counted in the store', async () => {
    limitsAre('')
    const before = await stored('rate_windows')
    const openid = await neighbour(api, 'sun', { verified: true })
    await api.call('consultation.page', { consultationId: 'cs1' }, { openid })
    await api.call(
      'consultation.takeStance',
      { consultationId: 'cs1', statementId: 'st1', stance: 'agree' },
      { openid },
    )
    expect(await stored('rate_windows')).toEqual(before)
  })
})

describe('a flood', () => {
  it('is refused before anything is read, and is over with it', async () => {
    limitsAre('calls.person=5/5')
    const openid = 'flooder'
    const home = async () => codeOf(await api.reply('topics.current', {}, { openid }))
    const codes: string[] = []
    for (let i = 0; i < 7; i += 1) codes.push(await home())
    expect(codes).toEqual([...Array(5).fill('ok'), 'TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS'])
    atTime(new Date(Date.now() + 1000))
    expect([await home(), await home()]).toEqual(['ok', 'TOO_MANY_REQUESTS'])
  })
})

describe('10,000 random codes', () => {
  const scan = async (token: string, address: string, requestId = 'one-request-id') => {
    const answer = (await api.raw(
      {
        httpMethod: 'POST',
        headers: { 'x-forwarded-for': address },
        body: JSON.stringify({ action: 'scan.resolve', input: { token }, requestId }),
      },
      { environment: '{}' },
    )) as { body: string }
    return codeOf(JSON.parse(answer.body) as WireReply)
  }
  const random = () => sceneOf(makeSceneBody([...randomBytes(10)]))

  it('open nothing, and after twenty wrong ones not even the right one opens until the minute is over', async () => {
    limitsAre('')
    minutesLater(1)
    const seen: Record<string, number> = {}
    for (let i = 0; i < 10_000; i += 1) {
      const code = await scan(random(), '10.9.8.7')
      seen[code] = (seen[code] ?? 0) + 1
    }
    expect(seen).toEqual({ CODE_UNKNOWN: 20, TOO_MANY_REQUESTS: 9980 })
    atTime(new Date(Date.now() + 9000))
    expect(await scan(sceneOf(RIGHT), '10.9.8.7')).toBe('TOO_MANY_REQUESTS')
    expect(await scan(sceneOf(RIGHT), '10.9.8.8')).toBe('ok')
    minutesLater(1)
    expect(await scan(sceneOf(RIGHT), '10.9.8.7')).toBe('ok')
  })

  it('open nothing from other addresses either', async () => {
    const codes = new Set<string>()
    for (let i = 0; i < 100; i += 1) codes.add(await scan(random(), `10.7.0.${i}`))
    expect([...codes]).toEqual(['CODE_UNKNOWN'])
  })
})

describe('the table of limits', () => {
  it('is changed by the environment, one kind of caller or all, and refuses a name that it does not know', () => {
    const limits = readLimits('words.unverified=6/3600, scene=30/60, requests.*=0/1')
    expect(limits.verbs.words).toMatchObject({
      unverified: { most: 6, seconds: 3600 },
      office: { most: 240 },
    })
    expect(limits.guesses.scene).toEqual({ most: 30, seconds: 60 })
    expect(new Set(Object.values(limits.verbs.requests).map(({ most }) => most))).toEqual(new Set([0]))
    for (const wrong of ['word.unverified=6/3600', 'words=6/3600', 'words.nobody=6/3600', 'scene=6', 'x'])
      expect(() => readLimits(wrong)).toThrow('RATE_LIMITS')
  })

  it('limits every verb that publishes words', () => {
    const without = sourceFiles('cloudfunctions/features')
      .filter(({ code }) => /defineAction\(/.test(code) && /publish\/publish'/.test(code))
      .filter(({ code }) => !/\n {2}limit: '/.test(code))
      .map(({ path }) => path)
    expect(without).toEqual([])
  })
})
