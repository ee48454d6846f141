/** 1 ascending, -1 descending. */
export type IndexKey = readonly [field: string, direction: 1 | -1]

export interface CollectionIndex {
  readonly name: string
  readonly keys: readonly IndexKey[]
  readonly unique?: boolean
}

export interface CollectionDeclaration {
  /** What one document is. */
  readonly holds: string
  readonly indexes: readonly CollectionIndex[]
}

export const index = (name: string, ...keys: IndexKey[]): CollectionIndex => ({ name, keys })

/** Declarations of one area: of each collection what it holds, and its indexes. */
export type Declarations = Readonly<Record<string, CollectionDeclaration>>
