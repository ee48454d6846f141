/** One page of a list that sorts by a unique key. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly next: string | null
}

type Read<T> = (limit: number) => Promise<readonly T[]>

/** Reads one row more than is shown: its being there is what makes a next page. */
export const pageOf = <T extends { readonly order: string | null }>(
  size: number,
  read: Read<T>,
): Promise<Page<T>> => pageBy(({ order }) => order, size, read)

/** The same of what lies on desks. */
export const deskPageOf = <T extends { readonly deskOrder?: string | null | undefined }>(
  size: number,
  read: Read<T>,
): Promise<Page<T>> => pageBy(({ deskOrder }) => deskOrder ?? null, size, read)

async function pageBy<T>(key: (row: T) => string | null, size: number, read: Read<T>): Promise<Page<T>> {
  const found = await read(size + 1)
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  return { rows, next: found.length > size && last !== undefined ? key(last) : null }
}
