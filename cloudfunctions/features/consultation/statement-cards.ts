import type { StatementView } from '@shared/contract/consultation'
import { cardOrder } from '@shared/rules/consultation/card-order'

import { answersTo } from '../../consultations/answers-to'
import type { ConsultationPageDoc } from '../../store/consultations'
import type { ParticipationDoc } from '../../store/participations'

/** A reader's cards: those she has not answered in her own fair order, then those she has. */
export function cardsFor(
  { statements }: ConsultationPageDoc,
  participation: ParticipationDoc | undefined,
  readerId: string,
): StatementView[] {
  const stances = participation?.stances ?? {}
  const ordered = cardOrder(
    statements.map((statement) => ({ statement, id: statement.id, answered: answersTo(statement) })),
    readerId,
  ).map(({ statement }) => statement)
  const open = ordered.filter(({ id }) => stances[id] === undefined)
  const answered = ordered.filter(({ id }) => stances[id] !== undefined)
  return [...open, ...answered].map((statement) => ({
    id: statement.id,
    text: statement.text,
    author: statement.author,
    createdAt: statement.createdAt,
    folded: statement.folded ?? false,
    onBehalf: statement.onBehalf ?? null,
    photos: statement.photos ?? [],
    counts: statement.counts,
    answer: statement.answer ?? null,
    myStance: stances[statement.id] ?? null,
  }))
}
