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
/** Matters that live beside one another in one compound: the clock comes once for all of them. */
const TOGETHER = 10

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
 */
export async function runHistories(
  runs: number,
  seed: number,
  isStopped: () => boolean = () => false,
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
      await store.restore(world)
      const ids = Array.from({ length: Math.min(TOGETHER, runs - first) }, (_, nth) => `h${first + nth}`)
      const random = randomFrom(seed * 1_000_003 + first)
      const group = await tellTogether(api, reader, ids, random, counts)
      ticks += group.ticks
      told += ids.length
      for (const { acts, wrong } of group.histories) {
        operations += acts
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
  ids: readonly string[],
  random: Random,
  counts: Counts,
): Promise<{ readonly histories: readonly History[]; readonly ticks: number }> {
  let now = new Date(BEGIN.getTime() + random.below(200 * 24) * HOUR)
  let ticks = 0
  setNow(now)
  const randoms = ids.map(() => randomFrom(random.below(2 ** 31)))
  await loadStories(
    api,
    ids.map((id, nth) => storyOf(api, id, now, randoms[nth] as Random)),
  )
  const read = () => reader.read(ids)
  let all = await read()
  const histories = ids.map((id, nth) => newHistory(id, randoms[nth] as Random, all.get(id) as never))
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
