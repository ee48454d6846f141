import type { Secrets } from '../kernel/secrets'
import type { AuditSealDoc } from '../store/audit-seals'
import { entryOf, idMarkIn, idMarkOf, isNamedRightly, type Sealable, signatureOf } from './seal'

/**
 * What is wrong with a chain. `altered`, `missing`, `inserted`, `moved`, `twice`, `late`: the documents
 * are not what was sealed. `sealWrong`, `sealMissing`: the seals themselves are not. `unsealed`: something
 * has waited for a day, so the clock stands, or somebody keeps it from its work.
 */
export type AuditFault =
  | 'altered'
  | 'missing'
  | 'inserted'
  | 'moved'
  | 'twice'
  | 'late'
  | 'unsealed'
  | 'sealWrong'
  | 'sealMissing'

export interface AuditFinding {
  readonly chain: string
  readonly fault: AuditFault
  /** The seal in question; 0 where there is none. */
  readonly number: number
  /** The document in question; '' where it is gone. */
  readonly id: string
}

export interface CheckParts {
  readonly secrets: Secrets
  readonly now: Date
  /** Until when documents of a seal made at this moment must be there; null: for ever. */
  readonly keptUntil: (sealedAt: Date) => Date | null
}

/**
 * An event's time is when its call began, and no call lasts a minute; further behind the chain's own time it
 * was slipped in. What is slipped in under the last two minutes cannot be told from an event.
 */
const LATE_MS = 2 * 60_000
const A_DAY = 24 * 3_600_000

/** Holds one chain's documents against its seals. Nothing found: they are what was sealed, all of it, in order. */
export function checkChain(
  chain: string,
  links: readonly AuditSealDoc[],
  documents: readonly Sealable[],
  { secrets, now, keptUntil }: CheckParts,
): AuditFinding[] {
  const found: AuditFinding[] = []
  const say = (fault: AuditFault, number: number, id = '') => found.push({ chain, fault, number, id })
  const seals = [...links].sort((a, b) => a.number - b.number)

  const entries = new Map<string, { readonly entry: string; readonly number: number }>()
  seals.forEach((seal, i) => {
    const before = seals[i - 1]
    if (seal.number !== (before?.number ?? 0) + 1) say('sealMissing', seal.number, seal._id)
    if (!isWhole(seal, chain, secrets)) say('sealWrong', seal.number, seal._id)
    if (before && seal.previous !== before.seal) say('sealWrong', seal.number, seal._id)
    for (const entry of seal.entries) {
      if (entries.has(idMarkIn(entry))) say('twice', seal.number)
      else entries.set(idMarkIn(entry), { entry, number: seal.number })
    }
  })

  const throughOf = (number: number) => seals.find((seal) => seal.number === number)?.through.getTime() ?? 0
  const seen = new Set<string>()
  const last = seals.at(-1)
  for (const document of documents) {
    const { _id, at } = document
    const sealed = document.sealed ?? null
    const mark = idMarkOf(_id, secrets)
    const place = entries.get(mark)
    if (seen.has(mark)) say('twice', place?.number ?? 0, _id)
    seen.add(mark)
    const covered = place?.number ?? (last?.number ?? 0) + 1
    if (at.getTime() < throughOf(covered - 1) - LATE_MS) say('late', covered, _id)
    if (!place) {
      if (sealed !== null) say('inserted', sealed, _id)
      else if (at.getTime() < now.getTime() - A_DAY) say('unsealed', 0, _id)
    } else {
      if (place.entry !== entryOf(document, secrets)) say('altered', place.number, _id)
      // Between sealing and saying so the clock may die; only the newest seal can stand like that.
      const unsaid = sealed === null && place.number === last?.number
      if (sealed !== place.number && !unsaid) say('moved', place.number, _id)
    }
  }

  const sealedAt = new Map(seals.map(({ number, at }) => [number, at]))
  for (const [mark, { number }] of entries) {
    const until = keptUntil(sealedAt.get(number) ?? now)
    if (!seen.has(mark) && (until === null || until > now)) say('missing', number)
  }
  return found
}

const isWhole = (seal: AuditSealDoc, chain: string, secrets: Secrets): boolean =>
  seal.chain === chain && isNamedRightly(seal) && signatureOf(seal, secrets) === seal.seal
