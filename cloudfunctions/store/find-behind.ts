import type { Passed } from './clock-cursors'
import type { CollectionName } from './collections'
import type { Database, Document } from './database'

/**
 * The next by a moment that many may share: the rest of that moment first, by id, then what came after. A cursor of
 * the moment alone would skip whatever of it did not fit on the page before.
 */
export async function findBehind<T extends Document>(
  db: Database,
  collection: CollectionName,
  field: string,
  { at, last }: Passed,
  until: Date,
  limit: number,
  where: Readonly<Record<string, unknown>> = {},
): Promise<T[]> {
  const { gt, lte } = db.command
  const page = (moment: object, atMost: number) =>
    db.find<T>(
      collection,
      { ...where, ...moment },
      {
        limit: atMost,
        orderBy: [
          [field, 'asc'],
          ['_id', 'asc'],
        ],
      },
    )
  const same = await page({ [field]: at, _id: gt(last) }, limit)
  if (same.length === limit) return same
  return [...same, ...(await page({ [field]: gt(at).and(lte(until)) }, limit - same.length))]
}
