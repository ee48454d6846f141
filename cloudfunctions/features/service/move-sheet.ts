import { type SheetMover, type SheetVerb, sheetStep } from '@shared/rules/service/sheet-life'

import { fail } from '../../kernel/fail'
import { newNotice } from '../../store/notices'
import type { SheetDoc } from '../../store/service-papers'
import type { Transaction } from '../../store/transaction'

/** Moves a sheet along its table; sent again it answers what came of it. */
export async function moveSheet(
  tx: Transaction,
  id: string,
  verb: SheetVerb,
  who: SheetMover,
  act: string,
  change: (found: SheetDoc) => Partial<SheetDoc>,
): Promise<SheetDoc> {
  const found = await tx.get<SheetDoc>('assessment_sheets', id)
  if (!found) throw fail('PAPER_NOT_FOUND')
  if (found.lastAct === act) return found
  const state = sheetStep(found.state, verb, who)
  if (!state) throw fail('PAPER_MOVED_ON')
  const next = { ...found, ...change(found), state, lastAct: act }
  await tx.put('assessment_sheets', next)
  return next
}

/** Tells the member, once for each act. */
export const tellMember = (
  tx: Transaction,
  { personId, _id }: SheetDoc,
  kind: 'sheetShown' | 'sheetIssued',
  act: string,
  at: Date,
) => tx.put('notices', newNotice(personId, kind, _id, act, at))
