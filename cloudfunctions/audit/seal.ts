import type { Secrets } from '../kernel/secrets'
import type { AuditSealDoc } from '../store/audit-seals'
import type { Document } from '../store/database'
import { canonical } from './canonical'

/** What may be sealed: an event, or the seal of a compound in the county's book. */
export interface Sealable extends Document {
  readonly at: Date
  /** The number of the seal that covers it, written afterwards; no part of what is sealed. */
  readonly sealed?: number | null
}

const ID_DIGITS = 16
const DIGITS = 32

/** Tells which document an entry is about without naming anybody: ids of events hold pseudonyms. */
export const idMarkOf = (id: string, secrets: Secrets): string =>
  secrets.sign('audit-entry', id).slice(0, ID_DIGITS)

/** What a seal keeps of a document: which one it was, and a digest of all that it said. */
export function entryOf({ sealed: _, ...document }: Sealable, secrets: Secrets): string {
  return idMarkOf(document._id, secrets) + secrets.sign('audit-entry', canonical(document)).slice(0, DIGITS)
}

export const idMarkIn = (entry: string): string => entry.slice(0, ID_DIGITS)

const sealIdOf = (chain: string, number: number) => `${chain}_${String(number).padStart(8, '0')}`

/** The hex digest over everything a seal says; only holders of `SECRET_KEY` can make it. */
export const signatureOf = (
  { chain, number, at, through, previous, entries }: Omit<AuditSealDoc, '_id' | 'seal' | 'sealed'>,
  secrets: Secrets,
): string =>
  secrets.sign(
    'audit-seal',
    canonical({ chain, number, at, through, previous, count: entries.length, entries }),
  )

/** The next link of a chain: it covers these documents in order and everything before them. */
export function nextSeal(
  chain: string,
  last: AuditSealDoc | undefined,
  documents: readonly Sealable[],
  now: Date,
  secrets: Secrets,
): AuditSealDoc {
  const number = (last?.number ?? 0) + 1
  const newest = Math.max(last?.through.getTime() ?? 0, ...documents.map(({ at }) => at.getTime()))
  const said = {
    chain,
    number,
    at: now,
    through: new Date(newest),
    previous: last?.seal ?? '',
    entries: documents.map((document) => entryOf(document, secrets)),
  }
  return { _id: sealIdOf(chain, number), ...said, seal: signatureOf(said, secrets) }
}

export const isNamedRightly = ({ _id, chain, number }: AuditSealDoc): boolean =>
  _id === sealIdOf(chain, number)
