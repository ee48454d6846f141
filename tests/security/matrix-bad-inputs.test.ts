import type { ActionName } from '@shared/contract/actions'
import { POSTS } from '@shared/contract/ladder'

import { actions } from '../../cloudfunctions/api/actions'
import { startTestApi, type TestApi, wechatContext } from '../support/api'
import { agreed, aResidence } from '../support/neighbours'
import { NO_LIMITS_AT_ALL } from '../support/no-limits'
import { sentences } from '../support/sentences'
import { badInputs } from './matrix/bad-inputs'
import { PLACES } from './matrix/callers'
import { samples } from './matrix/samples'
import type { Sample } from './matrix/samples/sample'
import { buildWorld, dump, put, resetInvitation, resetRequest } from './matrix/world'

/** She may do everything here, so that nothing but the input is refused. */
const EVERYBODY = 'matrix-openid-of-one-who-may'
let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  process.env.RATE_LIMITS = NO_LIMITS_AT_ALL
  await buildWorld(api)
  await resetRequest(api)
  await resetInvitation()
  await put('persons', {
    _id: api.personId(EVERYBODY),
    rung: 'phoneVerified',
    residences: [aResidence({ kind: 'owner', verified: true })],
    posts: POSTS.map((post) => ({
      post,
      placeId: PLACES[post][0],
      placeName: '某处',
      since: new Date('2026-10-01T00:00:00Z'),
    })),
    sessions: [],
    consents: agreed,
    rev: 0,
  })
})
afterAll(() => api.close())

const names = [...actions.keys()] as ActionName[]

/** What was stored after the verb before: each verb begins where the last one changed nothing. */
let stored: string | undefined

describe.each(names)('%s', (name) => {
  const sample = samples[name] as Sample<ActionName> | undefined

  it('refuses every wrong input with a code, and stores nothing of it', async () => {
    // A verb without a sample is reported by the matrix.
    if (!sample) return
    const right = sample.input() as Readonly<Record<string, unknown>>
    const before = stored ?? (await dump())
    const accepted: string[] = []
    for (const { what, input } of badInputs(right, sample.optional ?? [], sample.freeText ?? [])) {
      if (sample.mayBeEmpty?.some((key) => what === `${key} = ""`)) continue
      const request = {
        action: name,
        input,
        requestId: `bad-input-${what.length}-${Math.random()}`.slice(0, 40).replace('.', ''),
      }
      const answer = (await api.raw(request, wechatContext(EVERYBODY))) as { ok: boolean; code?: string }
      const known = !answer.ok && (answer.code ?? '') in sentences
      if (!known || answer.code === 'UNEXPECTED') accepted.push(`${what}: ${answer.code ?? 'OK'}`)
    }
    expect(accepted).toEqual([])
    stored = await dump()
    expect(stored).toBe(before)
  })
})

describe('ids of others and of nothing', () => {
  it('are refused as unknown or not one’s own, whatever the verb', async () => {
    const before = await dump()
    const accepted: string[] = []
    for (const name of names) {
      const sample = samples[name] as Sample<ActionName> | undefined
      const right = (sample?.input() ?? {}) as Readonly<Record<string, unknown>>
      const ids = Object.keys(right).filter((key) => /Id$|Key$/.test(key))
      for (const key of ids) {
        const input = { ...right, [key]: key === 'postKey' ? 'redButler_nowhere' : 'an-id-of-nothing' }
        const request = { action: name, input, requestId: `no-such-id-${name.replace('.', '-')}-${key}` }
        const answer = (await api.raw(request, wechatContext(EVERYBODY))) as { ok: boolean; code?: string }
        if (answer.code === 'UNEXPECTED') accepted.push(`${name} ${key}: UNEXPECTED`)
        if (answer.ok && !HARMLESS.includes(name)) accepted.push(`${name} ${key}: OK`)
      }
    }
    expect(accepted).toEqual([])
    expect(await dump()).toBe(before)
  })
})

/** Asking these about nothing gives nothing, and changes nothing. */
const HARMLESS: readonly ActionName[] = [
  'people.endSession',
  'people.moveOut',
  'community.compounds',
  'consultation.list',
  'appeal.open',
  'appeal.similar',
  'topics.outcomes',
  'session.figures',
  'wish.list',
]
