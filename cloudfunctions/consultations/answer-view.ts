import type { StatementAnswer } from '@shared/contract/answers'

import type { AnswerOfStatement } from '../store/statements'

export const answerView = ({ verdict, reason, proposal, by, at }: AnswerOfStatement): StatementAnswer => ({
  verdict,
  reason,
  proposal: proposal ? { number: proposal.number, title: proposal.title } : null,
  by,
  at: at.toISOString(),
})
