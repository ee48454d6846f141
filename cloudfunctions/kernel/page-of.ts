/** One page of a list that sorts by a unique `order` key. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly next: string | null
}

/** Reads one row more than is shown: its being there is what makes a next page. */
export async function pageOf<T extends { readonly order: string }>(
  size: number,
  read: (limit: number) => Promise<readonly T[]>,
): Promise<Page<T>> {
  const found = await read(size + 1)
  const rows = found.slice(0, size)
  return { rows, next: found.length > size ? (rows.at(-1)?.order ?? null) : null }
}
