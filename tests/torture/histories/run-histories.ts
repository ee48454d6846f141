import { CONSULTATION_LIFE, type Transition } from '@shared/rules/consultation/life'

import { startTestApi, type TestApi } from '../../support/api'
import { openStoreReader } from '../store-image'
import { realTime, setNow } from '../time'
import { actOnce, type Counts, count, type History, isTold, lookAfterTick, newHistory } from './history'
import { openMatterReader } from './matter'
import { loadPeople } from './people'
import { type Random, randomFrom } from './random'
import { loadStories } from './ready/story'
import { storyOf } from './start'

/** A Monday morning; each group begins somewhere in the two hundred days after it, at any hour. */
const BEGIN = new Date('2026-11-23T02:00:00Z')
const HOUR = 3_600_000
/** So many acts has a history at the most. */
const MOST_ACTS = 10
/** Matters that live beside one another in one compound: the clock comes once for all of them. */
const TOGETHER = 25

export interface Found {
  readonly operations: number
  readonly ticks: number
  readonly requests: number
  readonly histories: number
  readonly violations: readonly string[]
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Random histories through dispatcher, SDK and emulator. The same seed tells the same ones.
 *
 * @param isStopped asked before each group: what was told until then is what is found
 * @param acts how long a history may be
 * @param only the number of the one that is told again, as it was told among the others
 */
export async function runHistories(
  runs: number,
  seed: number,
  isStopped: () => boolean = () => false,
  acts = MOST_ACTS,
  only?: number,
): Promise<Found> {
  const api = await startTestApi()
  await loadPeople(api)
  const store = openStoreReader(api)
  const reader = openMatterReader(api)
  const world = await store.read()
  const counts: Counts = new Map()
  const violations: string[] = []
  let [operations, ticks, requests, told] = [0, 0, 0, 0]
  try {
    for (let first = 0; first < runs && !isStopped(); first += TOGETHER) {
      if (only !== undefined && Math.floor(only / TOGETHER) * TOGETHER !== first) continue
      await store.restore(world)
      const numbers = Array.from({ length: Math.min(TOGETHER, runs - first) }, (_, nth) => first + nth)
      const random = randomFrom(seed * 1_000_003 + first)
      const group = await tellTogether(api, reader, numbers, random, counts, acts, only)
      ticks += group.ticks
      told += group.histories.length
      for (const { acts: done, wrong } of group.histories) {
        operations += done
        violations.push(...wrong)
      }
    }
    requests = (await api.control.stats()).requests
  } finally {
    realTime()
    reader.close()
    store.close()
    await api.close()
  }
  return { operations, ticks, requests, histories: told, violations, counts }
}

async function tellTogether(
  api: TestApi,
  reader: ReturnType<typeof openMatterReader>,
  numbers: readonly number[],
  random: Random,
  counts: Counts,
  acts: number,
  only: number | undefined,
): Promise<{ readonly histories: readonly History[]; readonly ticks: number }> {
  let now = new Date(BEGIN.getTime() + random.below(200 * 24) * HOUR)
  let ticks = 0
  setNow(now)
  // Each leans towards one way of the table, so that no way is taken by chance alone.
  const drawn = numbers.map((number) => ({
    id: `h${number}`,
    random: randomFrom(random.below(2 ** 31)),
    aim: CONSULTATION_LIFE[number % CONSULTATION_LIFE.length] as Transition,
  }))
  const begun = drawn.filter(({ id }) => only === undefined || id === `h${only}`)
  const ids = begun.map(({ id }) => id)
  await loadStories(
    api,
    begun.map((one) => storyOf(api, one.id, now, one.random, one.aim)),
  )
  const read = () => reader.read(ids)
  let all = await read()
  const histories = begun.map(({ id, random, aim }) =>
    newHistory(id, random, aim, all.get(id) as never, acts),
  )
  while (!histories.every(isTold)) {
    const waits = random.chance(0.3)
    now = new Date(now.getTime() + (waits ? random.pick([6, 30, 80, 200]) * HOUR : 2 * 60_000))
    setNow(now)
    if (waits) {
      ticks += 1
      await api.tick()
      all = await read()
      count(counts, 'the clock')
    }
    for (const history of histories) {
      if (isTold(history)) continue
      if (waits) await lookAfterTick(history, all.get(history.id) as never, api)
      else all = await actOnce(history, api, now, read, counts)
    }
    if (!waits) touchedOthers(histories, all)
  }
  return { histories, ticks }
}

/** What is done to one matter changes nothing of another. */
function touchedOthers(histories: readonly History[], all: ReadonlyMap<string, History['matter']>): void {
  for (const history of histories) {
    const is = all.get(history.id)
    if (is && !isTold(history) && !history.matter.same(is))
      history.wrong.push(`${history.id}: something of it changed that nobody did to it`)
  }
}
