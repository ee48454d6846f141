import type { LegalCheck } from '../../contract/proposal'

/** What the consultation knows of its proposals without reading them (the guards read it). */
export interface ProposalFacts {
  /** Public and complete, the legal check included. */
  readonly proposals: number
  /** Of those, how somebody in office found each. */
  readonly legal: Readonly<Record<LegalCheck, number>>
}

/** One proposal comes, goes, or is checked again: from what it counted as to what it counts as; null is not at all. */
export function recounted(
  { proposals, legal }: ProposalFacts,
  before: LegalCheck | null,
  after: LegalCheck | null,
): ProposalFacts {
  const step = (check: LegalCheck) => (after === check ? 1 : 0) - (before === check ? 1 : 0)
  return {
    proposals: proposals + (after === null ? 0 : 1) - (before === null ? 0 : 1),
    legal: {
      none: legal.none + step('none'),
      statutory: legal.statutory + step('statutory'),
      forbidden: legal.forbidden + step('forbidden'),
    },
  }
}
