import { KEPT } from '@shared/rules/retention/kept'

import { checkLog } from '../../cloudfunctions/audit/check-log'
import { sealAudit } from '../../cloudfunctions/audit/seal-events'
import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import type { AuditEventDoc } from '../../cloudfunctions/store/audit-events'
import type { AuditSealDoc } from '../../cloudfunctions/store/audit-seals'
import { openStore, type Store } from '../../cloudfunctions/store/store'
import { startTestApi, TEST_SECRET, type TestApi } from '../support/api'
import { atTime, realTime } from '../support/clock'
import { stored } from '../support/stored'
import { load } from '../support/world'
import { ALTERATIONS, diceOf, type Log } from './audit/alterations'

const BEGIN = new Date('2026-11-22T02:00:00Z')
const later = (minutes: number) => new Date(BEGIN.getTime() + minutes * 60_000)
const SCOPES = [
  { compoundId: 'cp1', communityId: 'cm1' },
  { compoundId: 'cp2', communityId: 'cm1' },
  { compoundId: null, communityId: 'cm1' },
  { compoundId: null, communityId: null },
]
const secrets = openSecrets(TEST_SECRET)

let api: TestApi
let made = 0
beforeAll(async () => {
  atTime(BEGIN)
  api = await startTestApi()
})
afterAll(async () => {
  realTime()
  await api.close()
})

/** So many decisions in office around this moment, as functions append them: some without the clock's mark. */
async function happen(count: number, minute: number): Promise<void> {
  const events = Array.from({ length: count }, (): AuditEventDoc => {
    made += 1
    return {
      _id: `p${made % 5}_posts.end_request-${made}`,
      at: new Date(later(minute).getTime() + made * 10),
      actorId: `p${made % 5}`,
      action: made % 2 ? 'posts.end' : 'residence.decide',
      subjectId: `subject-${made}`,
      ...(SCOPES[made % SCOPES.length] as (typeof SCOPES)[number]),
      reason: made % 3 ? 'accepted' : null,
    }
  })
  await load(api, 'audit_events', events)
}

const log = async (): Promise<Log> => ({
  events: await stored<AuditEventDoc>('audit_events'),
  seals: await stored<AuditSealDoc>('audit_seals'),
})
const check = ({ events, seals }: Log, now: Date, notedHead?: string) =>
  checkLog(events, seals, {
    secrets,
    now,
    keptUntil: (at) => new Date(at.getTime() + KEPT.audit.days * 24 * 3_600_000),
    ...(notedHead !== undefined && { notedHead }),
  })
const sealAt = (now: Date, store: Store = openStore(platformDatabase())) =>
  sealAudit({ store, secrets, now, log: () => {} })

it('seals what happened, by compound, once it is a minute old, and the book lists every seal', async () => {
  for (const minute of [0, 10, 20, 30]) {
    await happen(8, minute)
    atTime(later(minute))
    await api.tick()
    expect((await log()).events.filter(({ sealed }) => sealed == null)).toHaveLength(8)
    atTime(later(minute + 5))
    await api.tick()
  }
  const { events, seals } = await log()
  expect(events.filter(({ sealed }) => sealed == null)).toEqual([])
  const of = (chain: string) => seals.filter((seal) => seal.chain === chain)
  for (const chain of ['compound-cp1', 'compound-cp2', 'community-cm1', 'county'])
    expect(of(chain).map(({ number, entries }) => [number, entries.length])).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
      [4, 2],
    ])
  expect(of('book').flatMap(({ entries }) => entries)).toHaveLength(16)
  expect(JSON.stringify(seals)).not.toMatch(/posts\.end|subject-|"p\d/)
  expect(check({ events, seals }, later(40))).toMatchObject({ findings: [], chains: 4, waiting: 0 })
})

it('finds 1,000 of 1,000 random alterations', async () => {
  const untouched = await log()
  const missed: string[] = []
  const names = Object.keys(ALTERATIONS)
  for (let seed = 0; seed < 1000; seed += 1) {
    const name = names[seed % names.length] as string
    const altered = { events: [...untouched.events], seals: [...untouched.seals] }
    ALTERATIONS[name]?.(altered, diceOf(seed))
    if (check(altered, later(40)).findings.length === 0) missed.push(`${name} ${seed}`)
  }
  expect(missed).toEqual([])
})

it('finds what was slipped in under an old date even after the clock has sealed it', async () => {
  const [like] = (await log()).events
  const slipped = { ...like, _id: 'slipped', at: later(1), sealed: null }
  await load(api, 'audit_events', [slipped])
  await sealAt(later(45))
  expect(check(await log(), later(46)).findings).toMatchObject([{ fault: 'late', id: 'slipped' }])
  await platformDatabase().collection('audit_events').doc('slipped').remove()
  expect(check(await log(), later(46)).findings).toMatchObject([{ fault: 'missing' }])
})

it('finds an end that was cut off together with the book by the seal that was noted elsewhere', async () => {
  const { events, seals } = await log()
  const whole = { events, seals: seals.filter(({ at }) => at < later(40)) }
  const noted = check(whole, later(40)).head ?? ''
  const cut = {
    events: events.filter(({ sealed }) => sealed !== 4 && sealed !== 5),
    seals: seals.filter(({ number, at }) => number < 4 && at < later(40)),
  }
  expect(check(cut, later(40)).findings).toEqual([])
  expect(check(cut, later(40), noted).findings).toMatchObject([{ chain: 'book', fault: 'sealMissing' }])
})

it('goes on wherever it died, and with another clock at its side, without sealing anything twice', async () => {
  for (const name of ['audit_events', 'audit_seals'] as const)
    await platformDatabase()
      .collection(name)
      .where({ _id: platformDatabase().command.gt('') })
      .remove()
  for (let write = 1; write <= 14; write += 1) {
    const minute = 100 + write * 10
    await happen(8, minute)
    await sealAt(later(minute + 5), dyingAt(write)).catch(() => undefined)
    await Promise.all([sealAt(later(minute + 6)), sealAt(later(minute + 6))])
    await sealAt(later(minute + 7))
  }
  const { findings, waiting, events } = check(await log(), later(260))
  expect({ findings, waiting, events }).toEqual({ findings: [], waiting: 0, events: 14 * 8 })
})

it('still holds when events have been kept for three years and are removed', async () => {
  const years = new Date(later(260).getTime() + (KEPT.audit.days + 1) * 24 * 3_600_000)
  atTime(years)
  for (let tick = 0; tick < 7; tick += 1) await api.tick()
  const after = await log()
  expect(after.events).toHaveLength(0)
  expect(after.seals.length).toBeGreaterThan(40)
  expect(check(after, years).findings).toEqual([])
})

/** A store whose writes to the seals work until the one with this number, and then never again. */
function dyingAt(write: number): Store {
  const store = openStore(platformDatabase())
  let writes = 0
  const mortal =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      writes += 1
      if (writes >= write) throw new Error('the instance died')
      return act(...args)
    }
  const { create, markEvents, markSeals } = store.auditSeals
  return {
    ...store,
    auditSeals: {
      ...store.auditSeals,
      create: mortal(create),
      markEvents: mortal(markEvents),
      markSeals: mortal(markSeals),
    },
  }
}
