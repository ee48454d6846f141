import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { DirectoryPlaceDoc, TreeImportDoc } from '../../store/directory'
import { findPlace } from './find-place'

/** An uploaded table and the place that it is about. It belongs to whoever began it. */
export async function findTree(
  importId: string,
  context: ActionContext,
): Promise<Target & { readonly counted: DirectoryPlaceDoc; readonly found: TreeImportDoc }> {
  const found = await context.store.directory.import(importId)
  const hers = found !== undefined && found.personId === context.caller.personId
  if (!hers || found.expiresAt <= context.now) throw fail('IMPORT_NOT_FOUND')
  return { ...(await findPlace(found.placeId, context)), found }
}
