import { randomUUID } from 'node:crypto'

import type { SetPollInput } from '@shared/contract/poll'
import { countPoll, optionIds } from '@shared/rules/poll/tally'

import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { PollAnswerDoc, PollDoc, PollHouseholdDoc } from '../../../cloudfunctions/store/polls'
import { startTestApi, type TestApi } from '../../support/api'
import { minutesLater, realTime } from '../../support/clock'
import { aDeliberation, aHomeOf } from '../../support/deliberation'
import { withoutLeaks } from '../../support/leaks'
import { HOST, loadSessionWorld, residentsOf } from '../../support/sessions'
import { neighbour } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { load } from '../../support/world'

const DAY_MINUTES = 24 * 60
let api: TestApi

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await loadSessionWorld(api)
}, 60_000)
afterAll(() => api.close())
afterEach(() => realTime())

const proposal = (matter: string, number: number) => `${matter}-pr${number}`
const set = (consultationId: string, more: Partial<SetPollInput> = {}, as = HOST, requestId = randomUUID()) =>
  api.reply(
    'poll.set',
    {
      consultationId,
      proposalIds: [proposal(consultationId, 1), proposal(consultationId, 2)],
      days: 3,
      hiddenUntilClose: false,
      costOnOwners: false,
      ...more,
    },
    { ...as, requestId },
  )
const answer = (consultationId: string, openid: string, choice: string) =>
  api.reply('poll.answer', { consultationId, choice }, { openid, requestId: randomUUID() })
const show = async (consultationId: string, openid?: string) =>
  (await api.call('poll.show', { consultationId }, openid === undefined ? {} : { openid })).poll

async function opened(more: Partial<SetPollInput> = {}): Promise<string> {
  const matter = await aDeliberation(api)
  expect(await set(matter, more)).toMatchObject({ ok: true })
  return matter
}

async function household(members: number, adult?: number) {
  const id = `home-${randomUUID().slice(0, 8)}`
  const openids = await residentsOf(api, members, { householdId: id })
  await load(api, 'homes', [aHomeOf(api, id, openids, adult === undefined ? undefined : openids[adult])])
  return openids
}

/** What anybody would count from the stored answers. */
async function recounted(matter: string) {
  const answers = (await stored<PollAnswerDoc>('poll_answers')).filter((one) => one.consultationId === matter)
  const homes = (await stored<PollHouseholdDoc>('poll_households')).filter(
    (one) => one.pollId === `pl_${matter}`,
  )
  return countPoll(optionIds([proposal(matter, 1), proposal(matter, 2)]), answers, homes)
}

describe('opening a poll', () => {
  it('is the host’s, from looked-at proposals, and shows two options besides', async () => {
    const matter = await opened()
    const poll = await show(matter)
    expect(poll?.options.map(({ id }) => id)).toEqual([
      proposal(matter, 1),
      proposal(matter, 2),
      'none',
      'unsure',
    ])
    expect(poll).toMatchObject({ closed: false, frozen: false, mine: null, statutoryItem: null })
    const [resident = ''] = await household(1)
    expect(await set(matter, {}, { openid: resident as 'wang' })).toMatchObject({ code: 'NOT_YOUR_POST' })
  })

  it('is refused on what is forbidden or unknown, on nothing, and in another step', async () => {
    const forbidden = await aDeliberation(api, { checks: ['forbidden', 'none'] })
    expect(await set(forbidden)).toMatchObject({ code: 'POLL_OPTIONS_MISSING' })
    const matter = await aDeliberation(api)
    expect(await set(matter, { proposalIds: [] })).toMatchObject({ code: 'POLL_OPTIONS_MISSING' })
    expect(await set(matter, { proposalIds: ['of-another'] })).toMatchObject({ code: 'POLL_OPTIONS_MISSING' })
    const early = await aDeliberation(api, { state: 'proposing' })
    expect(await set(early)).toMatchObject({ code: 'STEP_CLOSED' })
  })

  it('may be set anew until somebody has answered, and never after', async () => {
    const matter = await opened()
    expect(await set(matter, { days: 5, hiddenUntilClose: true })).toMatchObject({ ok: true })
    expect(await show(matter)).toMatchObject({ hiddenUntilClose: true, frozen: false })
    const [lin = ''] = await household(1)
    expect(await answer(matter, lin, 'none')).toMatchObject({ ok: true })
    expect(await set(matter, { days: 1 })).toMatchObject({ code: 'POLL_FROZEN' })
    expect(await show(matter)).toMatchObject({ hiddenUntilClose: true, frozen: true })
  })

  it('of a first answer and a change at the same moment, no answer stands on options that are gone', async () => {
    for (let round = 0; round < 5; round += 1) {
      const matter = await opened()
      const [lin = ''] = await household(1)
      await Promise.all([
        answer(matter, lin, proposal(matter, 1)),
        set(matter, { proposalIds: [proposal(matter, 2)] }),
      ])
      const poll = await show(matter, lin)
      if (poll?.mine) expect(poll.options.map(({ id }) => id)).toContain(poll.mine.choice)
    }
  })
})

describe('answering', () => {
  it('is for verified adults, until it closes', async () => {
    const matter = await opened()
    await neighbour(api, 'unverified')
    expect(await answer(matter, 'unverified', 'none')).toMatchObject({ code: 'RUNG_VERIFIED_REQUIRED' })
    await neighbour(api, 'young', { verified: true, ageGroup: '16to17', ageStatedAt: new Date() })
    expect(await answer(matter, 'young', 'none')).toMatchObject({ code: 'ADULT_ONLY' })
    const [lin = ''] = await household(1)
    expect(await answer(matter, lin, 'elsewhere')).toMatchObject({ code: 'POLL_OPTION_UNKNOWN' })
    minutesLater(4 * DAY_MINUTES)
    expect(await answer(matter, lin, 'none')).toMatchObject({ code: 'POLL_CLOSED' })
  })

  it('may be changed, counts once, and shows hers to her alone', async () => {
    const matter = await opened()
    const [lin = ''] = await household(1)
    await answer(matter, lin, proposal(matter, 1))
    expect(await answer(matter, lin, 'unsure')).toMatchObject({
      data: { choice: 'unsure', forHousehold: true },
    })
    await api.tick()
    expect(await show(matter, lin)).toMatchObject({ mine: { choice: 'unsure', forHousehold: true } })
    expect(await show(matter)).toMatchObject({
      mine: null,
      tallies: { persons: { total: 1, counts: { unsure: 1 } } },
    })
  })

  it('the named adult answers for her household, however early another one was', async () => {
    const matter = await opened()
    const [zhou = '', lin = ''] = await household(2, 1)
    expect(await answer(matter, zhou, 'none')).toMatchObject({ data: { forHousehold: false } })
    expect(await answer(matter, lin, 'unsure')).toMatchObject({ data: { forHousehold: true } })
    const { households, persons } = await recounted(matter)
    expect([persons.total, households.total, households.counts.unsure]).toEqual([2, 1, 1])
  })

  it('100 at the same moment behind one door: one household answer, and every person right', async () => {
    const matter = await opened()
    const people = await household(100)
    const choices = [proposal(matter, 1), proposal(matter, 2), 'none', 'unsure']
    const given = people.map((_, at) => choices[at % choices.length] ?? 'none')
    // Where the machine was too busy to take one in time, the phone sends it again.
    const send = async (openid: string, at: number, tries = 4): ReturnType<typeof answer> => {
      const reply = await answer(matter, openid, given[at] ?? 'none')
      return !reply.ok && reply.code === 'UNEXPECTED' && tries > 1 ? send(openid, at, tries - 1) : reply
    }
    const answers = await Promise.all(people.map((openid, at) => send(openid, at)))
    const ok = answers.flatMap((one) => (one.ok ? [one.data] : []))
    expect(ok).toHaveLength(100)
    expect(ok.filter(({ forHousehold }) => forHousehold)).toHaveLength(1)
    await api.tick()
    const tallies = (await show(matter))?.tallies
    expect(tallies?.persons).toEqual({
      total: 100,
      counts: Object.fromEntries(choices.map((one) => [one, 25])),
    })
    const caster = ok.find(({ forHousehold }) => forHousehold)
    expect(tallies?.households.total).toBe(1)
    expect(tallies?.households.counts[caster?.choice ?? '']).toBe(1)
    expect(await recounted(matter)).toMatchObject({
      persons: tallies?.persons,
      households: tallies?.households,
    })
  }, 60_000)

  it('the first of a household stays the one until close; her moving out frees it', async () => {
    const matter = await opened()
    const [lin = '', zhou = ''] = await household(2)
    expect(await answer(matter, lin, 'none')).toMatchObject({ data: { forHousehold: true } })
    expect(await answer(matter, zhou, 'unsure')).toMatchObject({ data: { forHousehold: false } })
    const home = (await stored<ReturnType<typeof aHomeOf>>('homes')).find(({ members }) =>
      members.includes(api.personId(lin)),
    )
    await change('homes', home?._id ?? '', { members: [api.personId(zhou)] })
    expect(await answer(matter, zhou, 'unsure')).toMatchObject({ data: { forHousehold: true } })
    expect((await recounted(matter)).households).toMatchObject({ total: 1, counts: { unsure: 1 } })
  })

  it('is refused while the matter is suspended', async () => {
    const matter = await opened()
    const [lin = ''] = await household(1)
    await change('consultations', matter, { state: 'suspended' })
    expect(await answer(matter, lin, 'none')).toMatchObject({ code: 'STEP_CLOSED' })
  })
})

describe('what is seen of it', () => {
  it('only the turnout, where it is hidden until it closes', async () => {
    const matter = await opened({ hiddenUntilClose: true })
    const [lin = ''] = await household(1)
    await answer(matter, lin, 'none')
    await api.tick()
    expect(await show(matter)).toMatchObject({
      tallies: null,
      turnout: { persons: 1, households: 1, homes: 144 },
    })
    minutesLater(4 * DAY_MINUTES)
    await api.tick()
    expect(await show(matter)).toMatchObject({
      closed: true,
      tallies: { persons: { total: 1, counts: { none: 1 } } },
    })
  })

  it('owners and tenants apart, where the cost is the owners’ and each group has five', async () => {
    const matter = await opened({ costOnOwners: true })
    const owners = await residentsOf(api, 6)
    const tenants = await residentsOf(api, 5)
    for (const openid of tenants) {
      const person = (await stored<{ _id: string; residences: object[] }>('persons')).find(
        ({ _id }) => _id === api.personId(openid),
      )
      await change('persons', api.personId(openid), {
        residences: person?.residences.map((one) => ({ ...one, kind: 'tenant' })),
      })
    }
    for (const openid of [...owners, ...tenants.slice(0, 4)]) await answer(matter, openid, 'none')
    await api.tick()
    expect((await show(matter))?.tallies?.groups).toEqual([])
    await answer(matter, tenants[4] ?? '', 'unsure')
    await api.tick()
    expect((await show(matter))?.tallies?.groups).toMatchObject([
      { group: 'owner', persons: { total: 6 } },
      { group: 'tenant', persons: { total: 5, counts: { none: 4, unsure: 1 } } },
    ])
  })
})

describe('closing', () => {
  const facts = async (matter: string) =>
    (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === matter)?.facts?.poll

  it('is a recount of every answer, comes once, and is the evidence', async () => {
    const matter = await opened()
    const people = await Promise.all([household(2), household(3), household(1)])
    const choices = [proposal(matter, 1), 'none', proposal(matter, 1), proposal(matter, 2), 'unsure', 'none']
    for (const [at, openid] of people.flat().entries()) await answer(matter, openid, choices[at] ?? 'none')
    expect(await facts(matter)).toMatchObject({ closed: false })
    minutesLater(4 * DAY_MINUTES)
    await api.tick()
    const before = await recounted(matter)
    const poll = await show(matter)
    expect(poll).toMatchObject({
      closed: true,
      tallies: { persons: before.persons, households: before.households },
    })
    expect(poll?.turnout).toMatchObject({ persons: 6, households: 3 })
    expect(await facts(matter)).toMatchObject({ closed: true })
    await api.tick()
    expect(await show(matter)).toEqual(poll)
    expect(await set(matter)).toMatchObject({ code: 'POLL_FROZEN' })
  })

  it('waits for answers that may still be on their way', async () => {
    const matter = await opened({ days: 1 })
    const [lin = ''] = await household(1)
    await answer(matter, lin, 'none')
    const closesAt = Date.parse((await show(matter))?.closesAt ?? '')
    minutesLater((closesAt - Date.now()) / 60_000 + 0.5)
    await api.tick()
    expect(await show(matter)).toMatchObject({ closed: false })
    minutesLater(1)
    await api.tick()
    expect(await show(matter)).toMatchObject({ closed: true })
  })

  it('gives back the time in which the matter was suspended', async () => {
    const matter = await opened({ days: 1 })
    const before = Date.parse((await show(matter))?.closesAt ?? '')
    const now = Date.now()
    const at = (hours: number) => new Date(now + hours * 3_600_000)
    await change('consultations', matter, {
      process: {
        owner: 'branchSecretary',
        dueAt: at(480),
        provisional: false,
        overdue: false,
        missed: 0,
        left: null,
        moves: [
          { id: 'm1', verb: 'suspend', at: at(1) },
          { id: 'm2', verb: 'resume', at: at(25) },
        ],
        rev: 2,
      },
    })
    minutesLater(3 * DAY_MINUTES)
    await api.tick()
    expect(Date.parse((await show(matter))?.closesAt ?? '') - before).toBe(24 * 3_600_000)
    const poll = (await stored<PollDoc>('polls')).find((one) => one.consultationId === matter)
    expect(poll?.pausedMilliseconds).toBe(24 * 3_600_000)
  })

  it('counts what was answered to a matter that has gone another way', async () => {
    const matter = await opened()
    const [lin = ''] = await household(1)
    await answer(matter, lin, 'none')
    await change('consultations', matter, { state: 'handedOff' })
    minutesLater(4 * DAY_MINUTES)
    await api.tick()
    expect(await show(matter)).toMatchObject({ closed: true, tallies: { persons: { total: 1 } } })
    const left = (await stored<DeadlineDoc>('deadlines')).filter(
      ({ rule, subject }) => rule === 'pollCloses' && subject === matter,
    )
    expect(left).toEqual([])
  })
})
