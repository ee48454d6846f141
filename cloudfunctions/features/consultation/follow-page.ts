import { followLateWords } from '../../consultations/late-words'
import { refreshPage } from '../../consultations/refresh-page'
import { followStatement } from '../../desk/held-rows'
import type { ActionContext } from '../../kernel/define-action'
import { causeOf } from '../../kernel/log'
import type { StatementDoc } from '../../store/statements'
import type { Store } from '../../store/store'

/** Brings the page after a statement that changed at `at`. Where that fails, the clock does it: the mark stays. */
export async function followPage(
  { store, now, log }: Pick<ActionContext, 'store' | 'now' | 'log'>,
  { _id, consultationId, pageDueAt }: Pick<StatementDoc, '_id' | 'consultationId' | 'pageDueAt'>,
): Promise<void> {
  if (!pageDueAt) return
  try {
    await followLateWords(store, await refreshPage(store, consultationId, now), now)
    await store.statements.pageFollowed(_id, pageDueAt)
  } catch (error) {
    log({ level: 'warn', what: 'consultation.followPage', cause: causeOf(error) })
  }
}

const A_TICK = 100

/** Pages that somebody died over, or could not rewrite in a crowd. */
export async function followPages(store: Store, now: Date): Promise<void> {
  const due = await store.statements.pageDue(now, A_TICK)
  for (const consultationId of new Set(due.map((one) => one.consultationId))) {
    await followLateWords(store, await refreshPage(store, consultationId, now), now)
  }
  await followDesks(
    store,
    due.map(({ _id }) => _id),
  )
  for (const { _id, pageDueAt } of due) if (pageDueAt) await store.statements.pageFollowed(_id, pageDueAt)
}

/** Somebody may have died between folding words and laying them on a desk. */
async function followDesks(store: Store, ids: readonly string[]): Promise<void> {
  const statements = await store.statements.byIds(ids)
  const consultations = await store.consultations.byIds(statements.map((one) => one.consultationId))
  const placeOf = new Map(consultations.map((one) => [one._id, one]))
  for (const statement of statements) {
    const place = placeOf.get(statement.consultationId)
    if (place) await followStatement(store, statement, place)
  }
}
