import { randomUUID } from 'node:crypto'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { functionEnvironment } from '../../../cloudfunctions/local/emulator/environment'
import { Database } from '../../../cloudfunctions/store/database'
import type { ClaimDoc, ClaimQuotaDoc, WishDoc } from '../../../cloudfunctions/store/wishes'
import { NoAnswer, startTestStack, type TestStack } from '../../support/gateway'
import { agreed, aResidence, loadPlaces } from '../../support/neighbours'
import { NO_LIMITS } from '../../support/no-limits'
import { aRegistration, aWishDoc } from '../../support/wishes'
import { aPerson, load } from '../../support/world'
import { checkClaims, type StoredClaims } from './check-claims'
import type { ClaimOperation } from './history'

export interface ClaimsRun {
  readonly wishes: number
  readonly claimants: number
  readonly kills: number
  readonly seed: number
}

export interface ClaimsResult {
  readonly operations: number
  readonly kills: number
  readonly violations: readonly string[]
}

const SECRET = 'c1a1'.padEnd(64, '7')
/** Wishes that are fought over at the same time. */
const A_WAVE = 8
const PATIENCE_MILLISECONDS = 90_000

/** A row of numbers that depends on the seed alone. */
function drawing(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Members race for wishes through gateway, workers, SDK and emulator, while workers are killed and
 * phones ask again. What each was told and what is stored is judged by `check-claims`.
 */
export async function runClaims({ wishes, claimants, kills, seed }: ClaimsRun): Promise<ClaimsResult> {
  const random = drawing(seed)
  const members = Array.from({ length: claimants }, (_, n) => `claimant-${n + 1}`)
  const personIdOf = openSecrets(SECRET).personId
  const stack = await startTestStack({
    secretKey: SECRET,
    environment: { RATE_LIMITS: NO_LIMITS },
    pool: { api: 4 },
    personas: members.map((key) => ({ key, openid: `openid-of-${key}`, group: '', label: key, hint: '' })),
  })
  try {
    await prepare(stack, members, wishes, (key) => personIdOf(`openid-of-${key}`))
    const operations: ClaimOperation[] = []
    const fulfilled = new Set<string>()
    let killed = 0
    let racing = true
    const killer = (async () => {
      while (racing && killed < kills) {
        await pause(20 + random() * 200)
        if (racing && (await stack.killWorkers('api')) > 0) killed += 1
      }
    })()
    for (let from = 0; from < wishes; from += A_WAVE) {
      const wave = Array.from({ length: Math.min(A_WAVE, wishes - from) }, (_, n) => wishName(from + n))
      // Each wish is fought over by all at once, the wishes of a wave in another order by each.
      const told = await Promise.all(
        members.map(async (member) => {
          const mine: ClaimOperation[] = []
          for (const wishId of [...wave].sort(() => random() - 0.5))
            mine.push(await want(stack, member, wishId))
          return mine
        }),
      )
      operations.push(...told.flat())
      const winners = told.flat().filter((one) => one.told === 'claimed')
      await Promise.all(
        winners.map(async ({ member, wishId }) => {
          if (await keep(stack, member, wishId)) fulfilled.add(wishId)
        }),
      )
    }
    racing = false
    await killer
    const stored = await readAll(stack)
    const named = new Map(members.map((key) => [personIdOf(`openid-of-${key}`), key]))
    const violations = checkClaims(operations, naming(stored, named), fulfilled)
    return { operations: operations.length, kills: killed, violations }
  } finally {
    await stack.close()
  }
}

const wishName = (n: number) => `wish-${n + 1}`

async function prepare(
  stack: TestStack,
  members: readonly string[],
  wishes: number,
  personId: (key: string) => string,
): Promise<void> {
  await loadPlaces(stack)
  await load(
    stack,
    'persons',
    members.map((key) =>
      aPerson(personId(key), { rung: 'phoneVerified', residences: [aResidence()], consents: agreed }),
    ),
  )
  await load(
    stack,
    'member_registrations',
    members.map((key) => aRegistration(personId(key))),
  )
  await load(
    stack,
    'micro_wishes',
    Array.from({ length: wishes }, (_, n) => aWishDoc({ _id: wishName(n), posterId: 'p_poster' })),
  )
}

/** One tap, asked again with the same id for as long as nobody answers, as a phone does. */
async function want(stack: TestStack, member: string, wishId: string): Promise<ClaimOperation> {
  const begun = performance.now()
  const requestId = randomUUID()
  const told = await insist(() =>
    stack.call('wish.claim', { wishId, noRelative: true }, { as: member, requestId }),
  )
  const outcome = told === null ? 'silent' : told.ok ? told.data.outcome : told.code
  return { member, wishId, begun, ended: performance.now(), told: outcome }
}

async function keep(stack: TestStack, member: string, wishId: string): Promise<boolean> {
  const requestId = randomUUID()
  const note = { wishId, text: '办好了。', photoIds: [], done: { minutes: 20 } }
  const told = await insist(() => stack.call('wish.note', note, { as: member, requestId }))
  return told?.ok === true
}

const AGAIN = ['CONFLICT_TRY_AGAIN', 'UNEXPECTED']

async function insist<T extends { readonly ok: boolean }>(ask: () => Promise<T>): Promise<T | null> {
  const until = performance.now() + PATIENCE_MILLISECONDS
  for (let wait = 20; performance.now() < until; wait = Math.min(wait * 2, 1000)) {
    try {
      const answer = await ask()
      const code = (answer as { readonly code?: string }).code
      if (answer.ok || code === undefined || !AGAIN.includes(code)) return answer
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
    }
    await pause(wait)
  }
  return null
}

async function readAll(stack: TestStack) {
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl))
  const db = new Database(platformDatabase())
  const every = { limit: 1000 }
  return {
    wishes: await db.find<WishDoc>('micro_wishes', {}, every),
    claims: await db.find<ClaimDoc>('claims', {}, every),
    quotas: await db.find<ClaimQuotaDoc>('claim_quotas', {}, every),
  }
}

function naming(
  { wishes, claims, quotas }: Awaited<ReturnType<typeof readAll>>,
  named: ReadonlyMap<string, string>,
): StoredClaims {
  const nameOf = (personId: string) => named.get(personId) ?? `a stranger (${personId})`
  return {
    wishes: wishes.map((wish) => ({
      id: wish._id,
      state: wish.state,
      claimant: wish.claim ? nameOf(wish.claim.claimantId) : null,
      claims: wish.claims,
    })),
    claims: claims.map(({ wishId, claimantId }) => ({ wishId, claimant: nameOf(claimantId) })),
    quotas: quotas.map(({ _id, active, households }) => ({
      member: nameOf(_id),
      active,
      households: households.length,
    })),
  }
}
