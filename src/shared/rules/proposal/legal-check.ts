import type { ErrorCode } from '../../contract/errors'
import type { ForbiddenGround, LegalCheck, Payer, ProposalState } from '../../contract/proposal'
import type { StatutoryItem } from '../../contract/statutory'
import { canonical } from '../topics/canonical'
import { statutoryMatter } from '../topics/statutory'

export interface Checked {
  readonly check: LegalCheck
  readonly item: StatutoryItem | null
  readonly ground: ForbiddenGround | null
}

/** The refusal, or undefined: what is statutory names its item, what is forbidden its ground, and nothing else does. */
export function faultInCheck({ check, item, ground }: Checked): ErrorCode | undefined {
  if ((check === 'statutory') !== (item !== null)) return 'LEGAL_ITEM_NEEDED'
  return (check === 'forbidden') === (ground !== null) ? undefined : 'LEGAL_GROUND_NEEDED'
}

/** Nobody checks her own proposal, and only what others can see is checked. */
export function mayCheck(
  { state, authorId }: { readonly state: ProposalState; readonly authorId: string },
  personId: string,
): ErrorCode | undefined {
  if (state !== 'public') return 'PROPOSAL_NOT_FOUND'
  return authorId === personId ? 'ONE_LEVEL_UP' : undefined
}

/** 停水停电催费, 断水, 停气: what art. 944 forbids, in the words in which people say it. */
const FORBIDDEN = /(断|停|掐|切断)(他|他们|他家|它)?(的)?(水|电|气|暖|供水|供电|供暖)/

export interface Hint {
  readonly check: LegalCheck
  readonly item: StatutoryItem | null
}

/**
 * What the words and the money point to. It decides nothing: a person checks, and the calculator
 * and the banner follow her word only.
 */
export function hintFor(
  { title, measure }: { readonly title: string; readonly measure: string },
  payer: Payer,
): Hint {
  const { text } = canonical(`${title}。${measure}`)
  if (FORBIDDEN.test(text)) return { check: 'forbidden', item: null }
  const item = payer === 'maintenanceFund' ? 5 : statutoryMatter(text)
  return item === null ? { check: 'none', item: null } : { check: 'statutory', item }
}
