import { IMPORT_MOST_BYTES, type PrepareImport } from '@shared/contract/posts'
import { call } from '@/platform/call'
import type { TableFile } from '@/platform/pick-table'
import { putFile } from '@/platform/put-file'
import { Refusal } from '@/platform/refusal'

/** Uploads a table and reads what would come of it, row by row. Nobody is invited by that. */
export async function checkTable(placeId: string, { format, bytes }: TableFile): Promise<PrepareImport> {
  const size = bytes.byteLength
  if (size === 0 || size > IMPORT_MOST_BYTES) throw new Refusal('IMPORT_UNREADABLE')
  const { importId, upload } = await call('posts.beginImport', { placeId, format, bytes: size })
  await putFile(upload, bytes)
  return call('posts.prepareImport', { importId })
}

/** The codes come from the import itself: asked again after a lost answer, they are the same. */
export const sendImport = (importId: string) => call('posts.confirmImport', { importId })
