import type { DirectoryCount, DirectoryKind, DirectoryLevel, DirectoryRow } from '@shared/contract/directory'
import type { ImportFormat } from '@shared/contract/posts'
import type { PlannedChange } from '@shared/rules/directory/check-tree'

import type { Database, Document } from './database'
import type { Place, StairwellDoc } from './places'

/** One line of the directory, made by the clock from what it is about; the `_id` is `{kind}_{subject}`. */
export interface DirectoryDoc extends Document {
  readonly kind: DirectoryKind
  /** The line as it is shown, a `DirectoryRow` as JSON: the SDK takes every field of a document apart on its own. */
  readonly shown: string
  /** All that may be looked for, read as one. */
  readonly text: string
  readonly keys: readonly string[]
  readonly order: string
  /** A digest of the line, so that only what changed is written. */
  readonly mark: string
}

/** A line as it is read: without what only the index needs. */
export interface FoundLine extends Pick<DirectoryDoc, '_id' | 'text' | 'order'> {
  readonly shown: DirectoryRow
}

/** A place with what was counted in it. The `_id` is the place's own. */
export interface DirectoryPlaceDoc
  extends Document,
    Omit<DirectoryCount, 'placeId' | 'placeName' | 'countedAt'> {
  readonly name: string
  readonly order: string
  readonly place: Place
  readonly subdistrict: { readonly id: string; readonly name: string } | null
  /** With this begins the order of every line in it. */
  readonly prefix: string
  readonly countyId: string
  readonly countedAt: Date
}

export interface TreeImportDoc extends Document {
  readonly personId: string
  readonly placeId: string
  readonly format: ImportFormat
  readonly fileId: string
  readonly state: 'begun' | 'prepared' | 'confirmed'
  readonly faulty: number
  /** What the table changes, in its order; `done` of them are made. */
  readonly steps: readonly PlannedChange[]
  readonly done: number
  readonly expiresAt: Date
}

/** How far the round through the communities has come. */
interface TurnDoc extends Document {
  readonly at: Date
  readonly after: string
  /** Nothing was listed before: there is no pause. */
  readonly first: boolean
}

export interface Lines {
  readonly keys: readonly string[]
  readonly from: string
  readonly before: string
  readonly after: string | undefined
  readonly kind: DirectoryKind | undefined
}

export type CountedPlace = Pick<
  DirectoryPlaceDoc,
  '_id' | 'name' | 'subdistrict' | 'figures' | 'countedAt' | 'order'
>

/** The platform's own ceiling of one read. */
const A_READ = 1000
const TURN = 'list-directory'
const EVERYTHING = '*'

export function directoryIn(db: Database) {
  const { all, gt, gte, lt, in: among } = db.command
  const byOrder = { orderBy: [['order', 'asc']] } as const
  return {
    /** One page of what lies under all of the keys, in one place; the keys are most of a line, and stay. */
    lines: async ({ keys, from, before, after, kind }: Lines, limit: number): Promise<FoundLine[]> => {
      const found = await db.find<Pick<DirectoryDoc, '_id' | 'shown' | 'text' | 'order'>>(
        'directory_rows',
        {
          ...(kind === undefined ? {} : { kind }),
          keys: keys.length === 1 ? keys[0] : all([...keys]),
          order: (after === undefined ? gte(from) : gt(after)).and(lt(before)),
        },
        { limit, fields: ['shown', 'text', 'order'], ...byOrder },
      )
      return found.map((line) => ({ ...line, shown: JSON.parse(line.shown) as DirectoryRow }))
    },
    marks: (from: string, before: string, after: string) =>
      db.find<Pick<DirectoryDoc, '_id' | 'mark' | 'order'>>(
        'directory_rows',
        { keys: EVERYTHING, order: (after === '' ? gte(from) : gt(after)).and(lt(before)) },
        { limit: A_READ, fields: ['mark', 'order'], ...byOrder },
      ),
    addLines: (rows: readonly DirectoryDoc[]) => db.createMany('directory_rows', rows),
    putLine: (row: DirectoryDoc) => db.put('directory_rows', row),
    removeLines: (ids: readonly string[]) => db.removeWhere('directory_rows', { _id: among([...ids]) }),

    place: (id: string) => db.get<DirectoryPlaceDoc>('directory_places', id),
    putPlace: (place: DirectoryPlaceDoc) => db.put('directory_places', place),
    countedCommunities: (countyId: string, after: string) =>
      db.find<CountedPlace>(
        'directory_places',
        { countyId, level: 'community' satisfies DirectoryLevel, order: gt(after) },
        {
          limit: A_READ,
          fields: ['name', 'subdistrict', 'figures', 'countedAt', 'order'],
          ...byOrder,
        },
      ),

    turn: () => db.get<TurnDoc>('clock_cursors', TURN),
    setTurn: (after: string, first: boolean, at: Date) =>
      db.put<TurnDoc>('clock_cursors', { _id: TURN, at, after, first }),

    stairwellsOf: (communityId: string, after: string) =>
      db.find<StairwellDoc>(
        'stairwells',
        { communityId, _id: gt(after) },
        { limit: A_READ, orderBy: [['_id', 'asc']] },
      ),
    workersOf: (communityId: string) => db.count('workers', { communityId }),

    import: (id: string) => db.get<TreeImportDoc>('tree_imports', id),
    beginImport: (one: TreeImportDoc) => db.create('tree_imports', one),
    changeImport: (id: string, patch: Partial<Omit<TreeImportDoc, '_id'>>) =>
      db.update('tree_imports', id, patch),
    removeExpiredImports: (before: Date) => db.removeWhere('tree_imports', { expiresAt: lt(before) }),
  }
}
