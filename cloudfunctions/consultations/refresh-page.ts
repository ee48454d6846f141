import { type ConsultationPageDoc, STATEMENTS_ON_A_PAGE } from '../store/consultations'
import type { Store } from '../store/store'
import { answersTo } from './answers-to'
import { projectPage } from './project-page'

const MOST_TRIES = 4

/**
 * Makes a consultation's page anew from the facts and the recounts of its buckets.
 *
 * The page's revision is read before the facts, and the page is replaced only on that revision. So
 * of two who write at the same moment the one with the older facts does not land, and begins again.
 *
 * @returns the page as it stands now; undefined where the consultation has none
 */
export async function refreshPage(
  store: Store,
  consultationId: string,
  now: Date,
): Promise<ConsultationPageDoc | undefined> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const before = await store.consultations.pageRev(consultationId)
    const [consultation, statements, tallies] = await Promise.all([
      store.consultations.find(consultationId),
      store.consultations.statements(consultationId, STATEMENTS_ON_A_PAGE),
      store.participations.tallies(consultationId),
    ])
    // Before its opening words have passed, a consultation has no page and nobody sees it.
    if (!consultation || (consultation.publication ?? 'public') !== 'public') return undefined
    const crowded = statements.length === STATEMENTS_ON_A_PAGE
    const total = crowded ? await store.consultations.countStatements(consultationId) : statements.length
    const page = projectPage(consultation, statements, total, tallies, now, (before ?? 0) + 1)
    if (await store.consultations.replacePage(page, before)) return page
  }
  throw new Error('a page was rewritten by others each time: it is done again later')
}

/** Where not all fit on the page, the least answered take their turn: the figures decide the next choice. */
export async function takeTurns(store: Store, page: ConsultationPageDoc): Promise<void> {
  if (page.statementsTotal <= page.statements.length) return
  for (const statement of page.statements) {
    await store.consultations.setAnswered(statement.id, answersTo(statement))
  }
}
