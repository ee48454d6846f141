import { randomUUID } from 'node:crypto'

import { NOTICE_VERSION } from '@shared/contract/people'

import { NoAnswer, startTestStack, type TestStack } from '../support/gateway'
import { NO_LIMITS } from '../support/no-limits'

const NEWCOMERS = 64
const RESENDS = 3
/** Every so many answers all instances die, in the middle of what they do. */
const ANSWERS_BETWEEN_DEATHS = 72

let stack: TestStack

beforeAll(async () => {
  stack = await startTestStack({
    fixture: 'small',
    environment: { PAGE_CACHE_MS: '0', RATE_LIMITS: NO_LIMITS },
    pool: { api: 4 },
  })
}, 60_000)

afterAll(() => stack?.close())

let answers = 0
const deaths: Promise<number>[] = []

/** What a phone does: it sends again, under the same id, until an answer comes. */
async function insist<T>(send: (requestId: string) => Promise<T>): Promise<T> {
  const requestId = randomUUID()
  for (;;) {
    try {
      const answer = await send(requestId)
      answers += 1
      if (answers % ANSWERS_BETWEEN_DEATHS === 0) deaths.push(stack.killWorkers('api'))
      return answer
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
    }
  }
}

it('64 newcomers join and answer at once, each request three times, instances killed in between', async () => {
  const consultationId = stack.guide.lively.home
  const { compounds } = stack.guide
  const before = await stack.get('consultation.page', { consultationId }, { as: 'newcomer-eye' })
  const [first, second] = before.cards
  if (!first || !second) throw new Error('the lively consultation has no two statements')

  const thrice = <T>(send: (requestId: string) => Promise<T>) =>
    Promise.all(Array.from({ length: RESENDS }, () => insist(send)))
  const replies = await Promise.all(
    Array.from({ length: NEWCOMERS }, async (_, i) => {
      const as = `newcomer-${i}`
      const joined = await thrice((requestId) =>
        stack.call(
          'people.declareResidence',
          { compoundId: compounds.home, noticeVersion: NOTICE_VERSION },
          { as, requestId },
        ),
      )
      const took = await Promise.all(
        [first, second].map(({ id }) =>
          thrice((requestId) =>
            stack.call(
              'consultation.takeStance',
              { consultationId, statementId: id, stance: i % 2 === 0 ? 'agree' : 'disagree' },
              { as, requestId },
            ),
          ),
        ),
      )
      return [...joined, ...took.flat()]
    }),
  )
  const killed = await Promise.all(deaths)
  expect(killed.reduce((sum, instances) => sum + instances, 0)).toBeGreaterThanOrEqual(deaths.length)
  expect(deaths).toHaveLength((NEWCOMERS * RESENDS * 3) / ANSWERS_BETWEEN_DEATHS)

  const refused = replies.flat().filter((reply) => !reply.ok)
  expect(refused).toEqual([])

  await stack.tick()
  const after = await stack.get('consultation.page', { consultationId }, { as: 'newcomer-eye' })
  expect(after.participants.unverified).toBe(before.participants.unverified + NEWCOMERS)
  expect(after.participants.verified).toBe(before.participants.verified)

  for (let i = 0; i < NEWCOMERS; i += 1) {
    const mine = await stack.get(
      'consultation.list',
      { compoundId: compounds.home, shelf: 'mine' },
      { as: `newcomer-${i}` },
    )
    expect(mine.consultations.map(({ id }) => id)).toEqual([consultationId])
  }
  const counts = await countsOf(consultationId, [first.id, second.id])
  for (const before of [first, second]) {
    const now = counts.get(before.id)
    expect(now?.agree).toBe(before.counts.agree + NEWCOMERS / 2)
    expect(now?.disagree).toBe(before.counts.disagree + NEWCOMERS / 2)
  }
}, 120_000)

async function countsOf(consultationId: string, ids: readonly string[]) {
  const seen: string[] = []
  const found = new Map<string, { agree: number; disagree: number }>()
  for (let left = 1; left > 0; ) {
    const more = await stack.get(
      'consultation.moreCards',
      { consultationId, except: seen },
      { as: 'newcomer-eye' },
    )
    for (const { id, counts } of more.cards) {
      seen.push(id)
      if (ids.includes(id)) found.set(id, counts)
    }
    left = more.left
  }
  return found
}
