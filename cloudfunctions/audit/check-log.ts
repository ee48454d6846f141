import type { AuditEventDoc } from '../store/audit-events'
import type { AuditSealDoc } from '../store/audit-seals'
import { type AuditFinding, type CheckParts, checkChain } from './check-chain'
import { BOOK, chainOf } from './seal-events'

export interface AuditCheck {
  readonly findings: readonly AuditFinding[]
  readonly chains: number
  readonly seals: number
  readonly events: number
  readonly waiting: number
  /** `number:seal` of the book's newest link; to be kept where nobody who can write the store can write. */
  readonly head: string | null
}

export interface LogParts extends CheckParts {
  /** A head that was noted earlier: it must stand in the book still. */
  readonly notedHead?: string
}

const headOf = ({ number, seal }: AuditSealDoc) => `${number}:${seal}`

/** Checks every chain against its events, and the book against every chain. */
export function checkLog(
  events: readonly AuditEventDoc[],
  seals: readonly AuditSealDoc[],
  { notedHead, ...parts }: LogParts,
): AuditCheck {
  const eventsBy = grouped(events, chainOf)
  const sealsBy = grouped(seals, ({ chain }) => chain)
  const chains = new Set([...eventsBy.keys(), ...sealsBy.keys()])
  chains.delete(BOOK)
  const book = sealsBy.get(BOOK) ?? []
  const findings = [...chains].flatMap((chain) =>
    checkChain(chain, sealsBy.get(chain) ?? [], eventsBy.get(chain) ?? [], parts),
  )
  const others = seals.filter(({ chain }) => chain !== BOOK)
  findings.push(...checkChain(BOOK, book, others, { ...parts, keptUntil: () => null }))
  if (notedHead !== undefined && !book.some((link) => headOf(link) === notedHead)) {
    findings.push({ chain: BOOK, fault: 'sealMissing', number: Number(notedHead.split(':')[0]), id: '' })
  }
  const newest = [...book].sort((a, b) => b.number - a.number)[0]
  return {
    findings,
    chains: chains.size,
    seals: seals.length,
    events: events.length,
    waiting: events.filter(({ sealed }) => (sealed ?? null) === null).length,
    head: newest ? headOf(newest) : null,
  }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
