import { tree as words } from '@shared/copy/staff/directory'
import { TREE_COLUMNS } from '@shared/rules/directory/tree'
import { safeCell } from '@shared/rules/posts/csv-cell'
import excel from 'exceljs'

import type { TreeTask } from '../../kernel/ports'
import { platformFiles } from '../../wechat/files'

const MOST_BYTES = 4 * 1024 * 1024
const WIDTHS = [14, 14, 20, 12, 8, 8, 8, 26] as const

/** The table of places: numbers as numbers, words as words; none of them can become a formula. */
export async function writeTree({ placeName, rowsFile }: TreeTask): Promise<Buffer> {
  const bytes = await platformFiles.read(rowsFile, MOST_BYTES)
  if (!Buffer.isBuffer(bytes)) throw new Error('the rows are not there')
  const rows = JSON.parse(bytes.toString('utf8')) as (string | number)[][]
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(sheetName(placeName), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(TREE_COLUMNS.map((name) => words.columns[name]))
  for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)))
  sheet.getRow(1).font = { bold: true }
  WIDTHS.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width
  })
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** Excel takes no more than 31 characters here, and some not at all. */
const sheetName = (text: string) => text.replace(/[\\/*?:[\]'=+@-]/g, '').slice(0, 30) || words.sheet
