import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { functionEnvironment } from '../../../cloudfunctions/local/emulator/environment'
import { agreed, aResidence } from '../../support/neighbours'
import { aRegistration, aWishDoc } from '../../support/wishes'
import { aPerson } from '../../support/world'
import { type WechatCaller, wechatCaller } from '../caller'
import { load } from '../crowd'
import { MEMBERS, openidOf } from '../crowd-people'
import { measure } from '../measure'
import { requestsOf } from '../requests-of'
import { atLeast, atMost, figure, type Result } from '../result'
import { BENCH_SECRET } from '../secret'
import type { BenchStack } from '../stack'

const CALLERS = 16
const posterId = 'p_poster'
/** As in production. */
const PAGE_CACHE = 2000
const WORKED = 240
const RACED = 60
const ALONE = 200
/** Each instance has its own compiler: what is measured are functions that have worked for a while. */
const WARM = { boards: 2400, claims: 400 }
/** So many of a board stand on the screen at once, and she takes one of them. */
const FIRST_FEW = 8

/**
 * Sixteen members who work through one board, each taking one of the first few as the board shows them:
 * how many wishes find their member in a second. Beside it the worst case: all sixteen after one wish,
 * wish after wish; and how the board is read.
 */
export async function benchWishes(stack: BenchStack): Promise<Result[]> {
  await loadBoard(stack)
  const gateway = await stack.gateway(PAGE_CACHE)
  const caller = wechatCaller(gateway.url)
  await caller.enter(MEMBERS)
  const memberAt = (i: number) => MEMBERS[i % MEMBERS.length] ?? 0
  const board = (i: number) => caller.call(memberAt(i), 'wish.list', { compoundId: 'cp1' })
  const claim = async (i: number, wishId: string) => {
    // A phone asks again where two met at the same moment.
    for (let tries = 0; tries < 4; tries += 1)
      if (await caller.call(memberAt(i), 'wish.claim', { wishId, noRelative: true })) return true
    return false
  }

  await measure(CALLERS, WARM.boards, board)
  const list = await requestsOf(stack, () => board(1))
  const won = await requestsOf(stack, () => claim(0, 'first'))
  const late = await requestsOf(stack, () => claim(1, 'first'))
  const reading = await measure(CALLERS, 800, board)
  await measure(CALLERS, WARM.claims, (i) => claim(i * 7, `warm${i}`))
  const alone = await measure(CALLERS, ALONE, (i) => claim(i * 7, `alone${i}`))
  const board16 = await workThrough(memberAt, caller)
  const race = await measure(CALLERS, RACED * CALLERS, (i) => claim(i, `race${Math.floor(i / CALLERS)}`))
  gateway.close()

  const without = await withoutWinner(stack)
  return [
    atMost('wish.list.requests', list, 'requests', 2),
    figure('wish.list.rate.c16', reading.perSecond, '1/s'),
    figure('wish.list.p99.c16', reading.p99, 'ms'),
    atMost('wish.claim.requests', won, 'requests', 11),
    figure('wish.claim.late.requests', late, 'requests'),
    atLeast('wish.winners.c16', board16.winners, '1/s', 50),
    figure('wish.winners.tries', board16.tries, 'claims'),
    figure('wish.race.winners.c16', race.perSecond / CALLERS, '1/s'),
    figure('wish.race.answers.c16', race.perSecond, '1/s'),
    figure('wish.race.p99.c16', race.p99, 'ms'),
    figure('wish.claims.alone.c16', alone.perSecond, '1/s'),
    atMost('wish.withoutWinner', without, '', 0),
    atMost('wish.list.errors', reading.errors, '', 0),
  ]
}

/** Each looks at the board, takes one of the first few, and looks again; until nothing is left. */
async function workThrough(memberAt: (i: number) => number, caller: WechatCaller) {
  let [claims, won] = [0, 0]
  const began = performance.now()
  await Promise.all(
    Array.from({ length: CALLERS }, async (_, i) => {
      for (let turn = i; won < WORKED; turn += CALLERS) {
        const member = memberAt(turn)
        const board = await caller.ask(member, 'wish.list', { compoundId: 'cp1' })
        const few = board?.wishes.slice(0, FIRST_FEW) ?? []
        const one = few[Math.floor(Math.random() * few.length)]
        if (!one) return
        const told = await caller.ask(member, 'wish.claim', { wishId: one.id, noRelative: true })
        claims += 1
        if (told?.outcome === 'claimed') won += 1
      }
    }),
  )
  return { winners: (won * 1000) / (performance.now() - began), tries: claims / won }
}

async function loadBoard({ control }: BenchStack): Promise<void> {
  const { personId } = openSecrets(BENCH_SECRET)
  const people = MEMBERS.map((member) => personId(openidOf(member)))
  const home = { rung: 'phoneVerified', residences: [aResidence()], consents: agreed } as const
  await load(
    control,
    'persons',
    people.map((id) => aPerson(id, home)),
  )
  await load(
    control,
    'member_registrations',
    people.map((id) => aRegistration(id)),
  )
  await load(control, 'micro_wishes', [
    ...['first', ...named('race', RACED), ...named('warm', WARM.claims), ...named('alone', ALONE)].map(
      (_id) => aWishDoc({ _id, posterId }),
    ),
    ...named('worked', WORKED + CALLERS).map((_id) =>
      aWishDoc({ _id, posterId, boardOrder: `2026-01-01_${_id}` }),
    ),
  ])
}

const named = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name}${n}`)

/** Wishes of the race that nobody has, or more than one was given. */
async function withoutWinner({ adminUrl }: BenchStack): Promise<number> {
  Object.assign(process.env, functionEnvironment(adminUrl))
  const db = platformDatabase()
  const raced = db.command.in(named('race', RACED))
  const { total } = await db
    .collection('micro_wishes')
    .where({ _id: raced, state: 'claimed', claims: 1 })
    .count()
  return RACED - (total ?? 0)
}
