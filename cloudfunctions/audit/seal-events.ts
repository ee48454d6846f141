import { causeOf, type Log } from '../kernel/log'
import type { Secrets } from '../kernel/secrets'
import type { AuditScope, AuditSealDoc } from '../store/audit-seals'
import type { Store } from '../store/store'
import { entryOf, nextSeal, type Sealable } from './seal'

/** An event waits this long, so that what happens together is sealed together. */
const WAITS_MS = 60_000
/** What one tick takes on; the rest waits for the next. */
const LOOKED_AT = 200
const SCOPES_A_TICK = 40
const IN_A_SEAL = 100

/** The chain that lists every other chain's seals: without it, the end of one could be cut off. */
export const BOOK = 'book'

interface SealParts {
  readonly store: Store
  readonly secrets: Secrets
  readonly now: Date
  readonly log: Log
}

export const chainOf = ({ compoundId, communityId }: AuditScope): string =>
  compoundId !== null
    ? `compound-${compoundId}`
    : communityId !== null
      ? `community-${communityId}`
      : 'county'

/**
 * The clock's job. Appending an event never waits for a chain; here the events of each compound since
 * its last seal become the next link, and the links of all chains become one of the county's book,
 * whose newest seal is told to the log. Coming twice, or dying anywhere, seals nothing twice.
 */
export async function sealAudit({ store, secrets, now, log }: SealParts): Promise<void> {
  const seals = store.auditSeals
  const waiting = await seals.waiting(new Date(now.getTime() - WAITS_MS), LOOKED_AT)
  const scopes = new Map(waiting.map((scope) => [chainOf(scope), scope]))
  for (const [chain, scope] of [...scopes].slice(0, SCOPES_A_TICK)) {
    try {
      await sealNext(chain, { pending: () => seals.pending(scope, IN_A_SEAL), mark: seals.markEvents })
    } catch (error) {
      // One chain that cannot go on must not keep the others open.
      log({ level: 'error', what: 'audit.seal', cause: causeOf(error) })
    }
  }
  const book = await sealNext(BOOK, { pending: () => seals.unbooked(IN_A_SEAL), mark: seals.markSeals })
  if (book) log({ level: 'info', what: 'audit.sealed', code: `${book.number}:${book.seal}` })

  async function sealNext(chain: string, { pending, mark }: Source): Promise<AuditSealDoc | undefined> {
    // The chain's end is read before what waits: whoever was quicker has then taken the next number.
    const last = await seals.last(chain)
    const known = new Set(last?.entries)
    const [covered, fresh] = apart(await pending(), (one) => known.has(entryOf(one, secrets)))
    // Sealed, and then the clock died before it could say so.
    if (last && covered.length > 0) await mark(idsOf(covered), last.number)
    if (fresh.length === 0) return undefined
    const link = nextSeal(chain, last, fresh, now, secrets)
    if (!(await seals.create(chain === BOOK ? { ...link, sealed: 0 } : link))) return undefined
    await mark(idsOf(fresh), link.number)
    return link
  }
}

interface Source {
  readonly pending: () => Promise<readonly Sealable[]>
  readonly mark: (ids: readonly string[], number: number) => Promise<unknown>
}

const idsOf = (documents: readonly Sealable[]) => documents.map(({ _id }) => _id)

function apart<T>(all: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))]
}
