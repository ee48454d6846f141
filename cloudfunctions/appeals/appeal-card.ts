import type { AppealCard, AuthorMove } from '@shared/contract/appeal'
import { AUTHOR_MOVES } from '@shared/contract/appeal'
import { verbsFrom } from '@shared/rules/appeal/life'

import type { AppealDoc } from '../store/appeals'

export const categoryOf = ({ verdict }: AppealDoc) =>
  verdict.kind === 'discussable' ? { code: verdict.code, name: verdict.name } : null

export const appealCard = (appeal: AppealDoc): AppealCard => ({
  id: appeal._id,
  compoundId: appeal.compoundId,
  what: appeal.what,
  state: appeal.state,
  category: categoryOf(appeal),
  coSigns: appeal.coSigns,
  submittedAt: appeal.submittedAt.toISOString(),
  consultationId: appeal.consultationId,
})

/** What its author can do with it now; time decides about an answer. */
export const authorMoves = ({ state, dueAt }: AppealDoc, now: Date): AuthorMove[] => {
  const verbs = verbsFrom(state, 'author')
  return AUTHOR_MOVES.filter(
    (move) => verbs.includes(move) && (move !== 'answerBack' || dueAt === null || dueAt > now),
  )
}
