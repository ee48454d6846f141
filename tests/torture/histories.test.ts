import { CONSULTATION_LIFE, type Transition } from '@shared/rules/consultation/life'
import { EJSON } from 'bson'

import type { TestApi } from '../support/api'
import { keepsWork, mismanaged, unkeyed } from './histories/checks/work'
import { Matter } from './histories/matter'
import { randomFrom } from './histories/random'
import type { Story } from './histories/ready/story'
import { runHistories } from './histories/run-histories'
import { storyOf } from './histories/start'
import { WAYS } from './histories/transitions'

/** As many as the suite has time for; `npm run torture -- histories --runs 5000` is the long search. */
const RUNS = 300
const ACTS = 6

it(`holds in ${RUNS} random histories through dispatcher, SDK and emulator`, async () => {
  const { violations, counts } = await runHistories(RUNS, 1, undefined, ACTS)
  expect(violations).toEqual([])
  expect(new Set(WAYS).size).toBe(WAYS.length)
  // One or two may be missed by chance; the long search demands each of them fifty times.
  expect(WAYS.filter((way) => !counts.has(way)).length).toBeLessThanOrEqual(2)
}, 900_000)

describe('the checks of the work', () => {
  const api = { personId: (openid: string) => `p_${openid}` } as TestApi
  const NOW = new Date('2026-11-23T02:00:00Z')
  const aim = CONSULTATION_LIFE.find(
    ({ from, verb }) => from === 'handling' && verb === 'extend',
  ) as Transition
  const stories = Array.from({ length: 60 }, (_, seed) => storyOf(api, 'm', NOW, randomFrom(seed), aim))
  const working = stories.filter(
    (story) => story.consultation.state === 'handling' && story.all('works')[0]?.tasks.some(isOpen),
  )
  const [story] = working as [Story]
  const [work] = story.all('works')
  if (!work) throw new Error('nobody works')

  function isOpen({ state }: { readonly state: string }) {
    return state === 'open'
  }
  /** As it lies in the store, with some of it put differently. */
  const matterOf = (change: (key: string, document: object) => object | null = (_, same) => same) =>
    new Matter(
      new Map(
        [...story.whole()].flatMap(([kind, documents]) =>
          documents.flatMap((document) => {
            const changed = change(`${kind}/${document._id}`, document)
            return changed ? [[`${kind}/${document._id}`, EJSON.stringify(changed)] as const] : []
          }),
        ),
      ),
      new Map(),
    )

  it('find nothing where nothing is wrong', () => {
    expect(working.length).toBeGreaterThan(3)
    expect(mismanaged(matterOf())).toEqual([])
    expect(keepsWork(work, { ...work, sentBack: 1 }, true)).toBe(true)
  })

  it('find a time that is missing, a task that nobody wrote, and a summary that is not so', () => {
    const withoutTimes = matterOf((key, same) => (key.startsWith('deadlines/') ? null : same))
    const withoutEntries = matterOf((key, same) => (key.startsWith('work_entries/') ? null : same))
    const turned = matterOf((key, same) =>
      key.startsWith('consultations/')
        ? { ...same, facts: { ...story.consultation.facts, keys: { resident: true, butler: true } } }
        : same,
    )
    for (const wrong of [withoutTimes, withoutEntries, turned]) expect(mismanaged(wrong)).not.toEqual([])
  })

  it('find what was confirmed with something missing', () => {
    const confirmed = matterOf((key, same) =>
      key.startsWith('consultations/') ? { ...same, state: 'evaluating' } : same,
    )
    expect(unkeyed(matterOf(), confirmed)).toContain('confirmed with a task to do')
    expect(unkeyed(matterOf(), matterOf())).toEqual([])
  })

  it('find a task that was dropped, one that skipped a step, and work that went on after its step', () => {
    const [task] = work.tasks.filter(isOpen)
    const others = work.tasks.filter((one) => one !== task)
    expect(keepsWork(work, { ...work, tasks: others }, true)).toBe(false)
    const done = { ...work, tasks: work.tasks.map((one) => ({ ...one, state: 'done' as const })) }
    expect(keepsWork(work, done, true)).toBe(true)
    expect(keepsWork(work, done, false)).toBe(false)
    expect(keepsWork(work, { ...work, chain: [] }, true)).toBe(false)
  })
})
