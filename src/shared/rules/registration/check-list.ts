import type { ListFault, ListRow } from '../../contract/registration'

/** What a row says of somebody, for as long as the digest is made from it. */
export interface CheckedListRow extends ListRow {
  readonly name: string
  readonly phone: string
}

/** Characters of names only: a cell that a spreadsheet takes for a formula is no name. */
const NAME = /^[\p{Script=Han}·]{2,20}$/u
const PHONE = /^1[3-9]\d{9}$/

/** Every row with everything that is wrong with it. The first line of a table names its columns: 姓名, 手机号. */
export function checkList(table: readonly (readonly string[])[]): CheckedListRow[] {
  const seen = new Set<string>()
  return table.slice(1).map((cells, index) => {
    const [name = '', typed = ''] = cells.map((cell) => cell.normalize('NFKC').trim())
    const phone = typed.replace(/[\s-]/g, '')
    const faults: ListFault[] = []
    if (!NAME.test(name)) faults.push('nameWrong')
    if (!PHONE.test(phone)) faults.push('phoneWrong')
    if (seen.has(phone)) faults.push('twice')
    seen.add(phone)
    return { line: index + 2, covered: coveredName(name), faults, name, phone }
  })
}

/** The surname with the rest covered, as in a list that hangs on a wall; nothing of what is no name. */
export const coveredName = (name: string): string =>
  NAME.test(name) ? `${[...name][0] ?? ''}${'＊'.repeat(Math.min([...name].length - 1, 3))}` : '？'
