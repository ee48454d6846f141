import { causeOf, logToConsole } from '../../kernel/log'
import type { TableAnswer, TableTask } from '../../kernel/ports'
import { platformFiles } from '../../wechat/files'
import { csvRows } from './csv-rows'

export function isTableTask(task: unknown): task is TableTask {
  return typeof task === 'object' && task !== null && (task as Partial<TableTask>).kind === 'readTable'
}

/** The first sheet's cells as text. A file that is no table, whatever it is, is an answer and not a fault. */
export async function readTable({ fileId, format, mostBytes, mostRows }: TableTask): Promise<TableAnswer> {
  const bytes = await platformFiles.read(fileId, mostBytes)
  if (!Buffer.isBuffer(bytes)) return { rows: bytes === 'tooLarge' ? 'tooLarge' : 'unreadable' }
  try {
    const rows = format === 'csv' ? csvRows(textOf(bytes), mostRows) : await sheetRows(bytes, mostRows)
    return { rows }
  } catch (error) {
    logToConsole({ level: 'warn', what: 'registry.readTable', cause: causeOf(error) })
    return { rows: 'unreadable' }
  }
}

/** Excel in Chinese saves csv as GB 18030 unless it is told otherwise. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  }
}

const COLUMNS = 8

async function sheetRows(bytes: Buffer, mostRows: number): Promise<string[][] | 'tooLarge'> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0])
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('a book without a sheet')
  if (sheet.rowCount > mostRows * 5) return 'tooLarge'
  const rows: string[][] = []
  sheet.eachRow({ includeEmpty: false }, (row) => {
    if (rows.length > mostRows + 1) return
    rows.push(Array.from({ length: COLUMNS }, (_, index) => cellText(row.getCell(index + 1).value)))
  })
  return rows
}

/** What is seen in a cell: a formula's result, a date's day, a rich text's words. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value).trim().slice(0, 100)
  const { result, text, richText } = value as {
    readonly result?: unknown
    readonly text?: unknown
    readonly richText?: readonly { readonly text: string }[]
  }
  if (richText)
    return richText
      .map((part) => part.text)
      .join('')
      .trim()
      .slice(0, 100)
  return cellText(result ?? text ?? '')
}
