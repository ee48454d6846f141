import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { findUnit } from '../../registrations/find-unit'
import type { UnitListDoc, UnitRegistrationDoc } from '../../store/unit-registrations'

/** A list on its way, with its unit. It belongs to whoever began it. */
export async function findList(
  listId: string,
  context: ActionContext,
): Promise<Target & { readonly list: UnitListDoc; readonly unit: UnitRegistrationDoc }> {
  const list = await context.store.unitRegistrations.list(listId)
  const hers = list !== undefined && list.personId === context.caller.personId
  if (!hers || list.expiresAt <= context.now) throw fail('IMPORT_NOT_FOUND')
  return { ...(await findUnit(list.unitId, context)), list }
}
