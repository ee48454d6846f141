import { NO_FIGURES } from '@shared/rules/directory/figures'
import { EJSON } from 'bson'

import { communityRows } from '../../../cloudfunctions/directory/community-rows'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import type { ControlClient } from '../../../cloudfunctions/local/emulator/control-client'
import type { DirectoryPlaceDoc } from '../../../cloudfunctions/store/directory'
import { aCommunity, aStairwell } from '../../support/neighbours'
import { aCompound, aPerson } from '../../support/world'
import { wechatCaller } from '../caller'
import { ADMIN, openidOf } from '../crowd-people'
import { measure } from '../measure'
import { requestsOf } from '../requests-of'
import { atMost, figure, type Result } from '../result'
import { inRounds, type Measured, median } from '../rounds'
import { BENCH_SECRET } from '../secret'
import type { BenchStack } from '../stack'
import { bareSdk } from './sdk'

const IN_A_COMMUNITY = 10
const ROUNDS = 5
const HEADS = '麦春书枣青柳石榴云望荷晴安渔长向梧丰'
const MIDDLES = '香晓院园松岸桥花杉湖塘川澜歌亭阳桐泽'
const TAILS = ['花园', '小区', '家园', '新村', '家属院']
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭'

const at = (text: string | readonly string[], index: number) => text[index % text.length] ?? ''

/** A county of so many compounds, each with an entrance: as its lines lie on the index. */
export async function loadCounty(control: ControlClient, compounds: number): Promise<void> {
  let batch: object[] = []
  const flush = async () => {
    await control.load({ collection: 'directory_rows', documents: batch })
    batch = []
  }
  for (let from = 0; from < compounds; from += IN_A_COMMUNITY) {
    const _id = `bench-cm${String(from).padStart(6, '0')}`
    const name = `${at(HEADS, from)}${at(MIDDLES, from / 7)}社区`
    const community = aCommunity({ _id, subdistrictId: `sd${from % 40}`, name, order: _id })
    const own = Array.from({ length: Math.min(IN_A_COMMUNITY, compounds - from) }, (_, i) => {
      const n = from + i
      const id = `bench-cp${String(n).padStart(6, '0')}`
      const called = `${at(HEADS, n)}${at(MIDDLES, Math.floor(n / 18))}${at(HEADS, Math.floor(n / 324))}${at(TAILS, n)}`
      const empty = n % 9 === 0 ? { committee: null, property: null } : {}
      return aCompound({ _id: id, communityId: _id, name: called, order: id, ...empty })
    })
    const stairwells = own.map((compound, i) =>
      aStairwell({
        _id: `${compound._id}-b01-u1`,
        communityId: _id,
        compoundId: compound._id,
        building: (i % 6) + 1,
        butler:
          i % 4 === 0 ? null : { personId: 'p', label: `${at(SURNAMES, from + i)}管家`, since: '2026-01-01' },
      }),
    )
    const facts = { community, compounds: own, stairwells, stations: [], shops: [], posts: [], workers: 0 }
    batch.push(...communityRows(facts).map((row) => EJSON.serialize(row)))
    if (batch.length > 2000) await flush()
  }
  await flush()
}

export const county: DirectoryPlaceDoc = {
  _id: 'county',
  name: '清禾县',
  level: 'county',
  countyId: 'county',
  place: { countyId: 'county', communityId: '' },
  subdistrict: null,
  above: null,
  prefix: 'county',
  order: '',
  figures: NO_FIGURES,
  below: [],
  countedAt: new Date(),
}

/** What people in office look for: a name, an entrance, whoever has a surname somewhere, what is vacant. */
export const ASKED = [
  { words: '麦香春' },
  { words: '柳岸', kind: 'compound' },
  { words: '书院 3号楼' },
  { words: '花园 李管家' },
  { kind: 'stairwell', vacant: true },
  { kind: 'compound', vacant: true, words: '家属院' },
  {},
] as const

/** 一键查询 over a county as large as a hundred, at sixteen callers. */
export async function benchQuery(stack: BenchStack): Promise<Result[]> {
  const compounds = Number(process.env.BENCH_COMPOUNDS ?? 17_100)
  const personId = openSecrets(BENCH_SECRET).personId(openidOf(ADMIN))
  const post = { post: 'countyAdmin', placeId: 'county', placeName: '清禾县', since: new Date() } as const
  const person = aPerson(personId, { rung: 'phoneVerified', label: '孟主任', posts: [post] })
  await stack.control.load({ collection: 'persons', documents: [EJSON.serialize(person)] })
  await stack.control.load({ collection: 'directory_places', documents: [EJSON.serialize(county)] })
  const began = performance.now()
  await loadCounty(stack.control, compounds)
  const loaded = (performance.now() - began) / 1000

  const gateway = await stack.gateway(2000)
  const caller = wechatCaller(gateway.url)
  await caller.enter([ADMIN])
  const ask = (index: number) =>
    caller.call(ADMIN, 'directory.search', { placeId: 'county', ...ASKED[index % ASKED.length] })
  const sdk = await bareSdk(stack)
  // Each instance has its own compiler: what is measured is a function that has worked for a while.
  await measure(16, 8000, ask)
  const requests = []
  for (let index = 0; index < ASKED.length; index += 1)
    requests.push(await requestsOf(stack, () => ask(index)))
  await stack.control.resetStats()
  const of = await inRounds(ROUNDS, {
    get: { calls: 420, call: sdk.get, pids: [stack.emulatorPid] },
    ask: { calls: 420, call: ask, pids: [stack.emulatorPid, gateway.pid] },
  })
  const { unindexedScans } = await stack.control.stats()
  gateway.close()
  const mid = (rounds: readonly Measured[], what: keyof Measured) => median(rounds.map((one) => one[what]))
  return [
    figure('query.compounds', compounds, ''),
    figure('query.load', loaded, 's'),
    // One of them is who she is, which every verb reads.
    atMost('query.requests', Math.max(...requests), 'requests', 3),
    atMost('query.scans', unindexedScans.length, '', 0),
    figure('query.rate.c16', mid(of.ask, 'perSecond'), '1/s'),
    figure('query.p50.c16', mid(of.ask, 'p50'), 'ms'),
    atMost('query.p99.c16', mid(of.ask, 'p99'), 'ms', 50),
    figure('query.p99/sdk.get.p99', mid(of.ask, 'p99') / mid(of.get, 'p99'), 'ratio'),
    figure('cpu.query', mid(of.ask, 'cpu'), 'ms of CPU'),
    figure('cpu.query/sdk.get', mid(of.ask, 'cpu') / mid(of.get, 'cpu'), 'ratio'),
    atMost(
      'query.errors',
      of.ask.reduce((sum, one) => sum + one.errors, 0),
      '',
      0,
    ),
  ]
}
