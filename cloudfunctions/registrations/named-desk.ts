import { atDesk } from '../desk/at-desk'
import type { ActionContext } from '../kernel/define-action'
import { pageOf } from '../kernel/page-of'
import { openVault } from '../vault/vault'

const A_PAGE = 10

interface Lying {
  readonly order: string | null
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
}

interface Desk<Row> {
  /** Why names are opened, for the audit. */
  readonly reason: string
  readonly read: (desks: readonly string[], limit: number) => Promise<readonly Row[]>
  readonly personOf: (row: Row) => string
  /** Of others no name is opened. */
  readonly isNamed?: (row: Row) => boolean
}

/**
 * One page of what lies on the caller's desks, her own left out, with the name of whom each row is about:
 * opened for this page only, each opening recorded. `open` opens what else that person had sealed.
 */
export async function namedDesk<Row extends Lying>(
  context: ActionContext,
  { reason, read, personOf, isNamed = () => true }: Desk<Row>,
) {
  const { person, desks } = await atDesk(context)
  const page = await pageOf(A_PAGE, (limit) => read(desks, limit))
  const rows = page.rows.filter((row) => personOf(row) !== person._id)
  const vault = openVault(context)
  const placeOf = ({ countyId, communityId, compoundId }: Row) => ({ countyId, communityId, compoundId })
  const reading = { reader: person._id, reason }
  const named = rows.filter(isNamed)
  const names = await vault.getMany(
    named.map((row) => ({ personId: personOf(row), field: 'name' as const, place: placeOf(row) })),
    reading,
  )
  return {
    rows,
    nameOf: (row: Row) => names[named.indexOf(row)] ?? '',
    open: (row: Row, sealed: string, what: string) =>
      vault.open(personOf(row), sealed, { ...reading, place: placeOf(row) }, what),
    next: page.next,
  }
}
