import type { AnswerVerdict } from '../../contract/answers'
import type { ErrorCode } from '../../contract/errors'

/** What is taken up went into a proposal that is named; what is not went into none. */
export function faultInAnswer(verdict: AnswerVerdict, proposalId: string | null): ErrorCode | undefined {
  if (verdict === 'notAdopted') return proposalId === null ? undefined : 'ANSWER_WITHOUT_PROPOSAL'
  return proposalId === null ? 'ANSWER_NEEDS_PROPOSAL' : undefined
}
