import type { CollectionName } from '../../cloudfunctions/store/collections'
import type { Document, SdkDatabase } from '../../cloudfunctions/store/database'

const A_READ = 1000

/** A whole collection, page by page in the order of its ids. */
export async function readAll<T extends Document>(database: SdkDatabase, name: CollectionName): Promise<T[]> {
  const all: T[] = []
  for (let after = ''; ; ) {
    const { data } = await database
      .collection(name)
      .where({ _id: database.command.gt(after) })
      .orderBy('_id', 'asc')
      .limit(A_READ)
      .get()
    const part = data as T[]
    all.push(...part)
    const last = part.at(-1)
    if (part.length < A_READ || !last) return all
    after = last._id
  }
}
