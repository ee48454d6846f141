import { randomUUID } from 'node:crypto'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { Fault } from '../../../cloudfunctions/local/emulator/control/protocol'
import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { ConsultationDoc, ConsultationPageDoc } from '../../../cloudfunctions/store/consultations'
import { type DeadlineDoc, newDeadline } from '../../../cloudfunctions/store/deadlines'
import type { PublicationDoc } from '../../../cloudfunctions/store/publications'
import { openStore } from '../../../cloudfunctions/store/store'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { aMatter } from '../../support/matters'
import { aCommunity, agreed } from '../../support/neighbours'
import { neighbour, post } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aCompound, load } from '../../support/world'

const NOW = new Date('2026-11-23T02:00:00Z')
const DAY = 86_400_000
let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  await load(api, 'compounds', [aCompound()])
  await load(api, 'communities', [aCommunity()])
  const posts = [post('branchSecretary', 'cp1')]
  await neighbour(api, 'wang', { label: '王书记', consents: agreed, posts })
})
afterAll(() => api.close())
beforeEach(() => atTime(NOW))
afterEach(async () => {
  realTime()
  await api.control.setFaults({ faults: [] })
})

/** One matter, and nothing that an earlier test left behind. */
async function only(...matters: readonly ConsultationDoc[]): Promise<void> {
  const { command } = platformDatabase()
  for (const name of ['consultations', 'consultation_pages', 'deadlines', 'publications', 'audit_events']) {
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
  await load(api, 'consultations', matters)
}

const matterOf = async (id = 'cs1') =>
  (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === id)

const suspend = (requestId: string) =>
  api
    .reply(
      'consultation.move',
      { consultationId: 'cs1', verb: 'suspend', reason: '等规划部门答复。', until: '2026-11-30' },
      { openid: 'wang', requestId },
    )
    .catch(() => ({ ok: false }))

const killedAt = (nth: number): Fault => ({ point: 'after', effect: 'down', writes: true, nth })

/** A transaction that a dead instance left open holds its documents for half a minute. */
async function revived(): Promise<void> {
  await api.control.setFaults({ faults: [] })
  atTime(new Date(Date.now() + 31_000))
  await openStore(platformDatabase()).transaction((tx) => tx.get('consultations', 'cs1'))
}

/** What waits for the matter: its community is asked for a reception day besides. */
const limits = async () =>
  (await stored<DeadlineDoc>('deadlines')).filter(({ rule }) => rule !== 'receptionUnset')

describe('a move that dies after any of its writes', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('is completed by the same intent, after write %i', async (nth) => {
    await only(aMatter('proposing', NOW))
    const requestId = randomUUID()
    await api.control.setFaults({ faults: [killedAt(nth)] })
    await suspend(requestId)
    await revived()
    expect(await suspend(requestId)).toMatchObject({ ok: true, data: { state: 'suspended' } })

    expect((await matterOf())?.process?.moves.map(({ verb, reasonState }) => [verb, reasonState])).toEqual([
      ['suspend', 'public'],
    ])
    const [page] = await stored<ConsultationPageDoc>('consultation_pages')
    expect(page?.state).toBe('suspended')
    const events = await stored<AuditEventDoc>('audit_events')
    expect(events.filter(({ action }) => action === 'consultation.suspend')).toHaveLength(1)
    expect((await stored<PublicationDoc>('publications')).map(({ state }) => state)).toEqual(['public'])
    expect((await limits()).map(({ rule, dueAt }) => [rule, dueAt.toISOString()])).toEqual([
      ['consultationStep', '2026-11-30T15:59:59.999Z'],
    ])
  })

  it.each([
    1, 4, 6, 7, 8,
  ])('is completed by the clock where nobody comes again, after write %i', async (nth) => {
    await only(aMatter('proposing', NOW))
    await api.control.setFaults({ faults: [killedAt(nth)] })
    await suspend(randomUUID())
    await revived()
    atTime(new Date(NOW.getTime() + 5 * 60_000))
    await api.tick()
    const matter = await matterOf()
    const pages = await stored<ConsultationPageDoc>('consultation_pages')
    if (matter?.state === 'proposing') {
      // It never came about, and nothing of it is left.
      expect(await stored('publications')).toEqual([])
      expect(await limits()).toEqual([])
      return
    }
    expect(matter?.process?.moves[0]?.reasonState).not.toBe('pending')
    expect(pages[0]?.state).toBe('suspended')
    expect((await limits()).map(({ rule }) => rule)).toEqual(['consultationStep'])
  })
})

describe('the clock', () => {
  const late = (id: string, compoundId = 'cp1') =>
    aMatter('proposing', NOW, { _id: id, compoundId }, { dueAt: new Date(NOW.getTime() - DAY) })
  const limitOf = ({ _id, countyId, communityId, compoundId, process }: ConsultationDoc): DeadlineDoc =>
    newDeadline({
      rule: 'consultationStep',
      subject: _id,
      place: { countyId, communityId, compoundId },
      dueAt: process?.dueAt ?? NOW,
      level: 'branchSecretary',
    })

  it('works through more than a tick takes, the oldest first, each once', async () => {
    const many = Array.from({ length: 60 }, (_, at) => late(`many-${String(at).padStart(3, '0')}`))
    await only(...many)
    await load(api, 'deadlines', many.map(limitOf))
    await api.tick()
    const raised = async () =>
      (await stored<ConsultationDoc>('consultations')).filter(({ process }) => process?.overdue).length
    expect(await raised()).toBe(50)
    await api.tick()
    expect(await raised()).toBe(60)
    await api.tick()
    const after = await stored<ConsultationDoc>('consultations')
    expect(new Set(after.map(({ process }) => process?.missed))).toEqual(new Set([1]))
  }, 120_000)

  it('killed in the middle, it goes on where it stood and takes nothing up twice', async () => {
    const few = ['a', 'b', 'c'].map((id) => late(id))
    for (const nth of [1, 3, 5, 8, 11, 14]) {
      await only(...few)
      await load(api, 'deadlines', few.map(limitOf))
      await api.control.setFaults({ faults: [killedAt(nth)] })
      await api.tick().catch(() => undefined)
      await revived()
      for (let minute = 1; minute <= 4; minute += 1) {
        atTime(new Date(NOW.getTime() + nth * 3_600_000 + minute * 60_000))
        await api.tick()
      }
      const after = await stored<ConsultationDoc>('consultations')
      expect(after.map(({ process }) => [process?.missed, process?.owner])).toEqual(
        few.map(() => [1, 'communitySecretary']),
      )
      const pages = await stored<ConsultationPageDoc>('consultation_pages')
      expect(pages.filter(({ overdue }) => overdue)).toHaveLength(3)
      atTime(NOW)
    }
  }, 120_000)

  it('lets one that fails wait, and the others pass', async () => {
    const good = late('good')
    await only(good)
    const broken = {
      ...limitOf(late('broken')),
      rule: 'noSuchRule',
      wakeAt: new Date(NOW.getTime() - 3 * DAY),
    }
    await load(api, 'deadlines', [broken, limitOf(good)])
    await api.tick()
    expect((await matterOf('good'))?.process?.overdue).toBe(true)
    const left = (await stored<DeadlineDoc>('deadlines')).find(({ subject }) => subject === 'broken')
    expect(left).toMatchObject({ tries: 1 })
    expect(left?.wakeAt?.getTime()).toBeGreaterThan(NOW.getTime())
  })
})
