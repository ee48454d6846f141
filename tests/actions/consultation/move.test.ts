import { randomUUID } from 'node:crypto'

import { CONSULTATION_STATES, type ConsultationState, STEPS } from '@shared/contract/consultation'
import { type MoveConsultationInput, PROCESS_VERBS } from '@shared/contract/process'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import type { ProcessFacts } from '@shared/rules/consultation/facts'
import { isOver, type Transition, transitionOf } from '@shared/rules/consultation/life'

import { withinStep } from '../../../cloudfunctions/consultations/within-step'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { ConsultationDoc, ConsultationPageDoc } from '../../../cloudfunctions/store/consultations'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import { openStore } from '../../../cloudfunctions/store/store'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { allFacts, aMatter } from '../../support/matters'
import { aCommunity, agreed } from '../../support/neighbours'
import { neighbour, post } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aCompound, load } from '../../support/world'

/** A Monday morning; the rest of the year is published. */
const NOW = new Date('2026-11-23T02:00:00Z')
const DAY = 86_400_000
let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  await load(api, 'compounds', [aCompound()])
  await load(api, 'communities', [aCommunity()])
  await officer('wang', '王书记', 'branchSecretary', 'cp1')
  await officer('li', '李书记', 'communitySecretary', 'cm1')
  await officer('sun', '孙管家', 'redButler', 'cp1-b01-u1')
  await officer('qian', '钱专员', 'serviceSpecialist', 'cm1')
  await officer('county', '县管理员', 'countyAdmin', 'county')
  await officer('elsewhere', '周书记', 'branchSecretary', 'cp2')
  await neighbour(api, 'lin', { verified: true, consents: agreed })
  await seats('wang', 'li')
})
afterAll(() => api.close())
beforeEach(() => atTime(NOW))
afterEach(realTime)

async function officer(openid: string, label: string, kind: Parameters<typeof post>[0], placeId: string) {
  await neighbour(api, openid, { label, consents: agreed, posts: [post(kind, placeId)] })
}

/** Who holds the two posts; null: nobody. */
async function seats(branch: string | null, community: string | null): Promise<void> {
  const seat = (key: string, openid: string | null, label: string, coveredBy: string) => ({
    key,
    doc: {
      post: key.split('_')[0],
      holderId: openid === null ? null : api.personId(openid),
      label: openid === null ? null : label,
      deputy: null,
      coveredBy,
      vacant: openid === null,
    },
  })
  for (const { key, doc } of [
    seat('branchSecretary_cp1', branch, '王书记', 'communitySecretary_cm1'),
    seat('communitySecretary_cm1', community, '李书记', 'countyAdmin_county'),
  ]) {
    await platformDatabase().collection('posts').doc(key).set(doc)
  }
}

async function put(matter: ConsultationDoc): Promise<void> {
  const { _id, ...rest } = matter
  await platformDatabase().collection('consultations').doc(_id).set(rest)
}

async function truth(): Promise<ConsultationDoc> {
  const [found] = await stored<ConsultationDoc>('consultations')
  if (!found) throw new Error('the matter is gone')
  return found
}

const said = {
  reason: '等规划部门答复。',
  until: dayNameOf(new Date(NOW.getTime() + 5 * DAY)),
  cause: 'duplicate',
  channel: 'hotline12345',
  result: 'effective',
  rating: 5,
} as const

const move = (openid: string, verb: MoveConsultationInput['verb'], change: object = {}, requestId?: string) =>
  api.reply(
    'consultation.move',
    { consultationId: 'cs1', verb, ...saidFor(verb), ...change },
    { openid, ...(requestId ? { requestId } : {}) },
  )

const saidFor = (verb: MoveConsultationInput['verb']) =>
  verb === 'extend' ? { ...said, until: dayNameOf(new Date(NOW.getTime() + 8 * DAY)) } : said

/** The facts under which a row of the table is open. */
function factsFor(from: ConsultationState, verb: string): Partial<ProcessFacts> {
  const all = allFacts(NOW)
  const announced = all.session && { ...all.session, ended: false, quorum: null }
  const low = { count: 3, sum: 5, dissatisfied: 3 }
  if (verb === 'deliberate') return { session: announced }
  if (verb === 'conclude') return { outcome: 'noConsensus' }
  if (verb === 'transferStatutory' || from === 'transferredStatutory') {
    const askAt = new Date(NOW.getTime() + 40 * DAY)
    const statutory = { item: 5, ownerId: 'branchSecretary_cp1', askAt, answered: true }
    return { outcome: 'transferredStatutory', statutory }
  }
  if (verb === 'reopen') return { ratings: low }
  if (verb === 'takeToReception') return { ratings: low, reopened: 1 }
  return {}
}

/** A matter from which the verb leads on; 问诉求 has run its days. */
function ready(from: ConsultationState, verb: string): ConsultationDoc {
  const matter = aMatter(from, NOW, { facts: allFacts(NOW, factsFor(from, verb)) })
  if (from !== 'asking' || verb !== 'propose') return matter
  return { ...matter, steps: matter.steps.map((one) => ({ ...one, dueAt: new Date(NOW.getTime() - 1) })) }
}

const MOVERS = {
  wang: 'branchSecretary',
  li: 'communitySecretary',
  qian: 'serviceSpecialist',
  county: 'countyAdmin',
} as const

const EVERYBODY = ['wang', 'li', 'qian', 'county', 'sun', 'elsewhere', 'lin'] as const

const mayByTable = ({ who }: Transition, openid: (typeof EVERYBODY)[number]): boolean =>
  (openid in MOVERS && who.includes(MOVERS[openid as keyof typeof MOVERS])) ||
  (openid === 'wang' && who.includes('host'))

describe('the table, asked of the real action', () => {
  it.each(
    CONSULTATION_STATES.map((state) => [state]),
  )('from %s exactly its rows are let, for exactly their movers', async (state) => {
    const wrong: string[] = []
    for (const verb of PROCESS_VERBS) {
      const row = transitionOf(state, verb)
      const may = EVERYBODY.filter((openid) => row && mayByTable(row, openid))
      await put(ready(state, verb))
      const others = EVERYBODY.filter((openid) => !may.includes(openid))
      const refused = await Promise.all(
        others.map(async (openid) => [openid, await move(openid, verb)] as const),
      )
      for (const [openid, { ok }] of refused) if (ok) wrong.push(`${openid} ${verb}: let`)
      if ((await truth()).state !== state) wrong.push(`${verb}: moved by nobody`)
      for (const openid of may) {
        await put(ready(state, verb))
        const answer = await move(openid, verb)
        if (!answer.ok) wrong.push(`${openid} ${verb}: ${answer.code}`)
        const after = await truth()
        if (!isOver(after.state) && !after.process?.dueAt) wrong.push(`${verb}: no deadline`)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  it('lets nobody past a piece of evidence that is missing, and names it', async () => {
    await put({
      ...ready('handling', 'confirmDone'),
      facts: allFacts(NOW, { keys: { resident: false, butler: true } }),
    })
    expect(await move('li', 'confirmDone')).toMatchObject({
      code: 'EVIDENCE_MISSING',
      details: { missing: 'residentAnswered' },
    })
    await put(aMatter('asking', NOW))
    for (const openid of ['wang', 'li', 'county']) {
      expect((await move(openid, 'deliberate')).ok).toBe(false)
      expect((await move(openid, 'handle')).ok).toBe(false)
    }
    expect((await truth()).state).toBe('asking')
  })

  it('asks for reason and day, and for no day further than it may be', async () => {
    await put(aMatter('proposing', NOW))
    expect(await move('wang', 'suspend', { reason: undefined })).toMatchObject({ code: 'MOVE_INCOMPLETE' })
    for (const until of ['2026-11-22', '2026-12-24', '2026-02-30']) {
      expect(await move('wang', 'suspend', { until })).toMatchObject({ code: 'UNTIL_WRONG' })
    }
    expect(await move('wang', 'suspend', { until: '2026-12-23' })).toMatchObject({ ok: true })
  })
})

describe('a move', () => {
  it('is one act: state, dates, time limit, event and page, however often it is sent', async () => {
    await put(ready('asking', 'propose'))
    const requestId = randomUUID()
    const answers = await Promise.all(Array.from({ length: 6 }, () => move('wang', 'propose', {}, requestId)))
    expect(answers.map((answer) => answer.ok && answer.data.state)).toEqual(Array(6).fill('proposing'))
    const { state, steps, process } = await truth()
    expect(state).toBe('proposing')
    expect(process?.moves.map(({ verb, by }) => [verb, by])).toEqual([['propose', '王书记']])
    expect(steps[0]?.endedAt).toEqual(NOW)
    expect(steps[1]).toMatchObject({ startedAt: NOW, endedAt: null, responsible: '王书记' })
    expect(steps[1]?.dueAt?.getTime()).toBe(NOW.getTime() + 7 * DAY)
    // Matters of the tests before left limits of their own.
    const limits = (await stored<DeadlineDoc>('deadlines')).filter(({ rule }) => rule === 'consultationStep')
    expect(limits.map(({ _id, desks, dueAt }) => [_id, desks, dueAt])).toEqual([
      ['consultationStep_cs1', ['branchSecretary_cp1'], steps[1]?.dueAt],
    ])
    const [page] = await stored<ConsultationPageDoc>('consultation_pages')
    expect(page).toMatchObject({ state: 'proposing', step: 'proposing', shelf: 'open', overdue: false })
    const events = await stored<{ _id: string; action: string; reason: string }>('audit_events')
    expect(events.filter(({ _id }) => _id.endsWith(requestId)).map(({ reason }) => reason)).toEqual([
      'proposing',
    ])
  })

  it('shows its reason to everybody once the words have passed, masked', async () => {
    await put(aMatter('proposing', NOW))
    await move('wang', 'suspend', { reason: '等规划局答复，联系15400000012。' })
    const { moves, state, owner } = await api.call('consultation.process', { consultationId: 'cs1' })
    expect(state).toBe('suspended')
    expect(owner).toEqual({ level: 'branchSecretary', label: '王书记' })
    expect(moves[0]?.reason).toContain('等规划局答复')
    expect(JSON.stringify(moves)).not.toContain('15400000012')
    await api.control.setMood({ mood: 'risky' })
    await move('wang', 'resume', { reason: '不该给人看的话。' })
    await api.control.setMood({ mood: 'pass' })
    const after = await api.call('consultation.process', { consultationId: 'cs1' })
    expect(after.state).toBe('proposing')
    expect(after.moves[0]).toMatchObject({ verb: 'resume', reason: null, reasonState: 'refused' })
  })

  it('gives a suspended step the time back that it had left', async () => {
    await put(aMatter('proposing', NOW))
    const before = (await truth()).steps[1]?.dueAt?.getTime() ?? 0
    await move('wang', 'suspend')
    atTime(new Date(NOW.getTime() + 3 * DAY))
    expect(
      await api.reply(
        'consultation.takeStance',
        { consultationId: 'cs1', statementId: 'st1', stance: 'agree' },
        { openid: 'lin' },
      ),
    ).toMatchObject({ ok: false })
    expect(await move('wang', 'resume')).toMatchObject({ ok: true, data: { state: 'proposing' } })
    const { steps, process } = await truth()
    expect(steps[1]?.dueAt?.getTime()).toBe(before + 3 * DAY)
    expect(process?.dueAt?.getTime()).toBe(NOW.getTime() + 8 * DAY)
  })

  it('back to 快办理 asks for all three keys anew, and happens once', async () => {
    await put(ready('evaluating', 'reopen'))
    expect(await move('li', 'close')).toMatchObject({ code: 'EVIDENCE_MISSING' })
    expect(await move('li', 'reopen')).toMatchObject({ ok: true, data: { state: 'handling' } })
    expect(await move('li', 'confirmDone')).toMatchObject({
      details: { missing: 'tasksDone beforeAfter residentAnswered butlerConfirmed' },
    })
    await put(ready('evaluating', 'takeToReception'))
    expect(await move('li', 'reopen')).toMatchObject({ code: 'EVIDENCE_MISSING' })
    expect(await move('li', 'takeToReception')).toMatchObject({ data: { state: 'handedOff' } })
    expect((await truth()).process?.moves.at(-1)).toMatchObject({ channel: 'receptionDay' })
  })
})

describe('a missed deadline', () => {
  const late = (days: number) => atTime(new Date(NOW.getTime() + days * DAY))

  it('takes the matter one level up, shows 逾期, and never leaves it without owner and date', async () => {
    await put(ready('asking', 'propose'))
    await move('wang', 'propose')
    late(8)
    await api.tick()
    const first = await api.call('consultation.process', { consultationId: 'cs1' }, { openid: 'li' })
    expect(first).toMatchObject({ overdue: true, owner: { level: 'communitySecretary', label: '李书记' } })
    expect(first.next).toMatchObject({ verb: 'deliberate' })
    expect(first.verbs.map(({ verb }) => verb)).toContain('deliberate')
    // Twice changes nothing.
    await api.tick()
    expect((await truth()).process).toMatchObject({ missed: 1, owner: 'communitySecretary' })
    const told = (await stored<NoticeDoc>('notices')).filter(({ kind }) => kind === 'consultationOverdue')
    expect(told.map(({ personId }) => personId)).toEqual([api.personId('li')])
    for (const days of [15, 25, 35]) {
      late(days)
      await api.tick()
    }
    const { process } = await truth()
    expect(process).toMatchObject({ owner: 'countyAdmin', overdue: true, missed: 4 })
    expect(process?.dueAt?.getTime()).toBeGreaterThan(NOW.getTime() + 35 * DAY)
    expect((await stored<ConsultationPageDoc>('consultation_pages'))[0]).toMatchObject({ overdue: true })
  })

  it.each([
    ['over a weekend', '2026-11-23T10:00', '2026-11-30', false],
    ['over a weekend and a make-up Saturday', '2026-10-08T10:00', '2026-10-14', false],
    ['over New Year and its make-up Sunday', '2025-12-30T10:00', '2026-01-07', false],
    ['over a New Year that is not published, by weekends only', '2026-12-30T10:00', '2027-01-06', true],
    ['from the last second of a day in China', '2026-11-23T23:59:59', '2026-11-30', false],
    ['from midnight in China, a day before in Greenwich', '2026-11-24T00:00:00', '2026-12-01', false],
  ])('falls five working days later, %s, at midnight in China, once', async (_, begins, lastDay, provisional) => {
    const begin = new Date(`${begins}+08:00`)
    const midnight = new Date(`${lastDay}T24:00:00+08:00`)
    atTime(begin)
    await put(aMatter('evaluating', begin, { facts: allFacts(begin, factsFor('evaluating', 'reopen')) }))
    await move('li', 'reopen')
    const { process } = await truth()
    expect([process?.dueAt, process?.provisional]).toEqual([new Date(midnight.getTime() - 1), provisional])
    const missedAt = async (at: Date) => {
      atTime(at)
      await api.tick()
      return (await truth()).process?.missed
    }
    expect(await missedAt(new Date(midnight.getTime() - 1000))).toBe(0)
    expect(await missedAt(midnight)).toBe(1)
    expect(await missedAt(new Date(midnight.getTime() + 60_000))).toBe(1)
  })
})

describe('a vacant post', () => {
  afterEach(() => seats('wang', 'li'))

  it('is answered for by the next level, by the same table', async () => {
    await put(ready('asking', 'propose'))
    expect(await move('li', 'propose')).toMatchObject({ code: 'NOT_YOUR_POST' })
    await seats(null, 'li')
    expect(await move('county', 'propose')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await move('li', 'propose')).toMatchObject({ ok: true })
    await seats(null, null)
    await put(ready('asking', 'propose'))
    const { owner } = await api.call('consultation.process', { consultationId: 'cs1' })
    expect(owner?.level).toBe('countyAdmin')
    expect(await move('county', 'propose')).toMatchObject({ ok: true })
    expect(await move('county', 'handle')).toMatchObject({ code: 'MOVE_NOT_OPEN' })
  })
})

describe('evidence', () => {
  const store = () => openStore(platformDatabase())
  const context = (requestId: string) =>
    ({ store: store(), now: NOW, requestId, caller: { personId: 'p1' } }) as never
  const note = (requestId: string, steps = STEPS.slice(0, 1)) =>
    withinStep(context(requestId), 'cs1', steps, 'consultation.addFactNote', ({ facts }) => ({
      facts: { factNotes: (facts?.factNotes ?? 0) + 1 },
    }))

  it('is added once an act, each of many at the same moment', async () => {
    await put(aMatter('asking', NOW, { facts: { ...allFacts(NOW), factNotes: 0 } }))
    await Promise.all([...'abcdabcd'].map((one) => note(`act-${one}`)))
    expect((await truth()).facts?.factNotes).toBe(4)
  })

  it('is refused once the next step has begun, and while the matter is suspended', async () => {
    await put(aMatter('proposing', NOW))
    await expect(note('late')).rejects.toMatchObject({ code: 'STEP_CLOSED' })
    await put(aMatter('suspended', NOW))
    await expect(note('paused', [...STEPS])).rejects.toMatchObject({ code: 'STEP_CLOSED' })
  })
})
