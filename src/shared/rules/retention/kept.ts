/** From when on something is counted as old. */
export type KeptSince = 'written' | 'closed' | 'refused' | 'left'

export interface Kept {
  readonly days: number
  readonly since: KeptSince
}

/**
 * How long restricted things are kept (domain §6). All are defaults of this system, not official
 * policy. Each has a sweep of its own in `cloudfunctions/retention`.
 */
export const KEPT = {
  /** What was written before it was masked: until a year after its matter was closed. */
  rawText: { days: 365, since: 'closed' },
  /** What was not let out: six months. */
  refused: { days: 183, since: 'refused' },
  /** Who did what in office: three years; the law asks for six months at least. */
  audit: { days: 1096, since: 'written' },
  /** That somebody agreed, after her account was erased: provable for three years. */
  consentProof: { days: 1096, since: 'left' },
  /** What neighbours said, answered and decided, with its minutes and its outcome: ten years. */
  publicText: { days: 3653, since: 'closed' },
  /** Photos of a matter, while its words stay longer. */
  image: { days: 365, since: 'closed' },
  /** What a registered member did, and what was written of it: three years. */
  serviceRecord: { days: 1096, since: 'written' },
  /** What somebody was told, and the small things that a year makes stale. */
  notice: { days: 365, since: 'written' },
  /** What was asked of a butler and answered: a year after it was over. */
  contact: { days: 365, since: 'closed' },
  /** What a butler saw of the property service: three years, as other records of service. */
  propertyCheck: { days: 1096, since: 'written' },
  /** A photo that was never sent with anything. */
  unusedPhoto: { days: 1, since: 'written' },
} as const satisfies Record<string, Kept>

const A_DAY = 24 * 3_600_000

/** When something that is counted from this moment is to go. */
export const goneAt = (what: keyof typeof KEPT, since: Date): Date =>
  new Date(since.getTime() + KEPT[what].days * A_DAY)
