import { IMPORT_MOST_BYTES, type PrepareImport } from '@shared/contract/posts'
import { call } from '@/platform/call'
import type { TableFile } from '@/platform/pick-table'
import { putTable } from '@/platform/use-table'

/** Uploads a table and reads what would come of it, row by row. Nobody is invited by that. */
export async function checkTable(placeId: string, table: TableFile): Promise<PrepareImport> {
  const { format } = table
  const { importId } = await putTable(table, IMPORT_MOST_BYTES, (bytes) =>
    call('posts.beginImport', { placeId, format, bytes }),
  )
  return call('posts.prepareImport', { importId })
}

/** The codes come from the import itself: asked again after a lost answer, they are the same. */
export const sendImport = (importId: string) => call('posts.confirmImport', { importId })
