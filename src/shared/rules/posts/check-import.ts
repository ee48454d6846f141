import type { PostKind } from '../../contract/ladder'
import type { ImportFault, ImportRow } from '../../contract/posts'
import { postKey } from './post-key'
import { POST_TABLE } from './post-table'

export interface ImportPlace {
  readonly id: string
  readonly name: string
}

/** What the rows are held against. */
export interface ImportScope {
  /** Each post by the name under which people know it. */
  readonly posts: ReadonlyMap<string, PostKind>
  /** Which of them may be appointed from here. */
  readonly mayAppoint: readonly PostKind[]
  /** The places of each post, as people call them. */
  readonly placesOf: (post: PostKind) => readonly ImportPlace[]
  /** Posts that somebody holds, by key. */
  readonly held: ReadonlySet<string>
  readonly today: string
}

export interface CheckedRow extends ImportRow {
  readonly target: { readonly post: PostKind; readonly placeId: string; readonly placeName: string } | null
}

const LABEL = /^[\p{Script=Han}·]{2,12}$/u
const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Every row with everything that is wrong with it. The first line of a table names its columns. */
export function checkImport(table: readonly (readonly string[])[], scope: ImportScope): CheckedRow[] {
  const taken = new Set<string>()
  return table.slice(1).map((cells, index) => checkRow(cells, index + 2, scope, taken))
}

function checkRow(
  cells: readonly string[],
  line: number,
  scope: ImportScope,
  taken: Set<string>,
): CheckedRow {
  const [post = '', place = '', label = '', term = ''] = cells.map((cell) => cell.normalize('NFKC').trim())
  const termEnds = term
    .replace(/[/.年月]/g, '-')
    .replace(/日$/, '')
    .replace(/-(\d)(?=-|$)/g, '-0$1')
  const faults: ImportFault[] = []
  const kind = scope.posts.get(post)
  const where = kind && scope.placesOf(kind).find(({ name }) => plain(name) === plain(place))
  if (!kind) faults.push('postUnknown')
  else if (!scope.mayAppoint.includes(kind)) faults.push('notYours')
  else if (!where) faults.push('placeUnknown')
  if (!LABEL.test(label)) faults.push('labelWrong')
  if (termEnds !== '' && (!DAY.test(termEnds) || termEnds < scope.today)) faults.push('termWrong')
  if (kind && where && POST_TABLE[kind].seats === 'one') {
    const key = postKey(kind, where.id)
    if (taken.has(key)) faults.push('twice')
    if (scope.held.has(key)) faults.push('occupied')
    taken.add(key)
  }
  const target = kind && where ? { post: kind, placeId: where.id, placeName: where.name } : null
  return { line, post, place, label, termEnds, faults, target }
}

const plain = (text: string) => text.normalize('NFKC').replace(/[\s幢栋座]|号(?=楼)/g, '')
