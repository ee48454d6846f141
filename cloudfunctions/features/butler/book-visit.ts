import type { VisitWindow } from '@shared/contract/butler/visit'
import type { Chosen } from '@shared/rules/butler/who-answers'
import { isAhead, WINDOW_MINUTES, windowId, windowStart } from '@shared/rules/butler/windows'

import { fail } from '../../kernel/fail'
import type { ContactDoc, ContactWindowDoc } from '../../store/contacts'
import type { Transaction } from '../../store/transaction'
import { keepersOf } from './visit-windows'

/** A window that may be asked for, under the names of the post and of the person who answers now. */
export function bookVisit(wanted: VisitWindow, chosen: Chosen, now: Date): NonNullable<ContactDoc['visit']> {
  if (!isAhead(wanted, now)) throw fail('VISIT_WINDOW_CLOSED')
  return { ...wanted, state: 'asked', windows: keepersOf(chosen).map((of) => windowId(of, wanted)) }
}

/** Makes one document a window. Whoever finds one there came second, however close together they came. */
export async function takeWindows(
  tx: Transaction,
  ids: readonly string[],
  wanted: VisitWindow,
  requestId: string,
): Promise<void> {
  const start = windowStart(wanted)
  if (!start) throw fail('VISIT_WINDOW_CLOSED')
  const endsAt = new Date(start.getTime() + WINDOW_MINUTES * 60_000)
  for (const _id of ids) {
    const taken = await tx.get<ContactWindowDoc>('contact_windows', _id)
    if (taken && taken.requestId !== requestId) throw fail('VISIT_WINDOW_TAKEN')
    if (!taken) await tx.put<ContactWindowDoc>('contact_windows', { _id, requestId, endsAt })
  }
}
