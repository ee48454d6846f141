import { COST_MOST_YUAN, type Doer, type Payer, type SubmitProposalInput } from '@shared/contract/proposal'
import { draftPlace } from '@/platform/drafts'

export interface ProposeDraft {
  readonly title: string
  readonly measure: string
  /** As she typed it. */
  readonly cost: string
  readonly payer: Payer | null
  readonly doer: Doer | null
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

const EMPTY: ProposeDraft = {
  title: '',
  measure: '',
  cost: '',
  payer: null,
  doer: null,
  requestId: null,
}

export const proposalPlace = (consultationId: string) => draftPlace(`propose.${consultationId}`, EMPTY)

export type Missing = 'title' | 'measure' | 'cost' | 'payer' | 'doer'

const yuanOf = (cost: string): number | null => {
  const text = cost.normalize('NFKC').trim()
  return /^\d{1,8}$/.test(text) && Number(text) <= COST_MOST_YUAN ? Number(text) : null
}

/** What must still be said, in the order in which it is asked. */
export function missingIn({ title, measure, cost, payer, doer }: ProposeDraft): readonly Missing[] {
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(measure.trim() === '' ? (['measure'] as const) : []),
    ...(yuanOf(cost) === null ? (['cost'] as const) : []),
    ...(payer === null && yuanOf(cost) !== 0 ? (['payer'] as const) : []),
    ...(doer === null ? (['doer'] as const) : []),
  ]
}

/** The draft as the server takes it; null while something is missing. What costs nothing is paid by nobody. */
export function inputOf(
  consultationId: string,
  { title, measure, cost, payer, doer }: ProposeDraft,
): SubmitProposalInput | null {
  const costYuan = yuanOf(cost)
  const pays = costYuan === 0 ? 'nobody' : payer
  if (costYuan === null || pays === null || doer === null) return null
  return { consultationId, title: title.trim(), measure: measure.trim(), costYuan, payer: pays, doer }
}

export const isFree = ({ cost }: ProposeDraft): boolean => yuanOf(cost) === 0
