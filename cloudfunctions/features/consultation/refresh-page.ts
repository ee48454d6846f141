import { STATEMENTS_ON_A_PAGE } from '../../store/consultations'
import type { Store } from '../../store/store'
import { projectPage } from './project-page'
import { answersTo } from './statement-cards'

/** Makes a consultation's page anew from the facts and the recounts of its buckets. */
export async function refreshPage(store: Store, consultationId: string, now: Date): Promise<void> {
  const [consultation, statements, tallies] = await Promise.all([
    store.consultations.find(consultationId),
    store.consultations.statements(consultationId, STATEMENTS_ON_A_PAGE),
    store.participations.tallies(consultationId),
  ])
  if (!consultation) return
  const crowded = statements.length === STATEMENTS_ON_A_PAGE
  const total = crowded ? await store.consultations.countStatements(consultationId) : statements.length
  const page = projectPage(consultation, statements, total, tallies, now)
  await store.consultations.putPage(page)
  // Where not all fit on the page, the least answered take their turn: the figures decide the next choice.
  if (total > statements.length) {
    for (const statement of page.statements) {
      await store.consultations.setAnswered(statement.id, answersTo(statement))
    }
  }
}
