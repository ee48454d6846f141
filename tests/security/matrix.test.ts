import type { ActionName } from '@shared/contract/actions'

import { actions } from '../../cloudfunctions/api/actions'
import { startTestApi, type TestApi } from '../support/api'
import { NO_LIMITS_AT_ALL } from '../support/no-limits'
import { type Caller, callers, personOf } from './matrix/callers'
import { refusalByTable } from './matrix/expected'
import { leaksIn } from './matrix/leaks'
import { NOBODY_SUCCEEDS } from './matrix/nobody-succeeds'
import { samples } from './matrix/samples'
import type { Sample } from './matrix/samples/sample'
import { buildWorld, put } from './matrix/world'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  // Who may is asked here, not how often.
  process.env.RATE_LIMITS = NO_LIMITS_AT_ALL
  await buildWorld(api)
})
afterAll(() => api.close())

let calls = 0
const names = [...actions.keys()] as ActionName[]
const sampleOf = (name: ActionName) => samples[name] as Sample<ActionName> | undefined

/** Successes so far, and how many there had been when a caller's document was last put as it was. */
let successes = 0
const putAfter = new Map<Caller, number>()
let resetFor: readonly [sample: Sample<ActionName>, successes: number] | undefined

/**
 * Her document and the sample's as they were. A refusal
 * changes nothing, so nothing is put again after one; had it changed something, that stays for the next.
 */
async function ready(caller: Caller, sample: Sample<ActionName>): Promise<void> {
  const { openid } = caller
  if (openid && putAfter.get(caller) !== successes) {
    await put('persons', personOf(caller, api.personId(openid)))
    putAfter.set(caller, successes)
  }
  if (resetFor?.[0] !== sample || resetFor[1] !== successes) {
    await sample.reset?.(api)
    resetFor = [sample, successes]
  }
}

it('has a sample for every verb', () => {
  expect(names.filter((name) => sampleOf(name) === undefined)).toEqual([])
})

it('lets somebody succeed with every verb, or names why nobody does', () => {
  const without = names.filter((name) => sampleOf(name)?.outcome ?? sampleOf(name)?.unknown)
  // A year that the release knows is not entered by anybody.
  const named = [...Object.keys(NOBODY_SUCCEEDS), 'calendar.enter']
  expect(without.filter((name) => !named.includes(name))).toEqual([])
  expect(Object.keys(NOBODY_SUCCEEDS).filter((name) => !without.includes(name as ActionName))).toEqual([])
})

it('opens every verb to those whom the table names, and to nobody else', () => {
  for (const name of names) {
    const sample = sampleOf(name)
    if (sample) expect({ name, who: actions.get(name)?.access }).toEqual({ name, who: sample.who })
  }
})

describe.each(names)('%s', (name) => {
  const sample = sampleOf(name)

  it('succeeds for exactly those whom the tables name, and leaks nothing to anyone', async () => {
    // The missing one is reported by name above.
    if (!sample) return
    const wrong: string[] = []
    for (const caller of callers) {
      await ready(caller, sample)
      const expected =
        (caller.openid ? sample.unknown : undefined) ??
        refusalByTable(sample.who, caller, sample.within ?? []) ??
        sample.finer?.(caller) ??
        sample.outcome
      const answer = await api.reply(name, sample.input(), {
        ...(caller.openid ? { openid: caller.openid } : {}),
        // A random id could look like a phone number to the search below.
        requestId: `matrix-${calls++}`.padEnd(12, '-'),
      })
      const got = answer.ok ? undefined : answer.code
      if (answer.ok) successes += 1
      if (got !== expected) wrong.push(`${caller.name}: ${got ?? 'OK'} instead of ${expected ?? 'OK'}`)
      for (const leak of leaksIn(answer, sample.shows?.(caller) ?? false)) {
        wrong.push(`${caller.name}: shows ${leak}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
