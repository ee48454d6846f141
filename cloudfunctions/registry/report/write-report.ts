import { REPORT_FIGURES, type Report } from '@shared/contract/report'
import { momentText } from '@shared/copy/dates'
import { figureNames, titleOf, report as words } from '@shared/copy/report'
import { averageRating, onTimeShare } from '@shared/rules/report/figures'
import excel from 'exceljs'

/** The monthly report as a table: numbers as numbers, so that a sum in it is a sum. */
export async function writeReport(report: Report): Promise<Buffer> {
  const { figures, rows, countedAt, placeName } = report
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(words.title, { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] })
  sheet.addRow([titleOf(report), countedAt === null ? '' : words.asOf(momentText(countedAt))])
  sheet.addRow([
    words.name,
    ...REPORT_FIGURES.map((name) => `${figureNames[name].name}（${figureNames[name].unit}）`),
    words.share,
    words.rating,
  ])
  for (const row of [...rows, { name: placeName, figures }]) {
    sheet.addRow([
      row.name,
      ...REPORT_FIGURES.map((name) => row.figures[name]),
      onTimeShare(row.figures),
      averageRating(row.figures),
    ])
  }
  sheet.getRow(1).font = { bold: true, size: 14 }
  sheet.getRow(2).font = { bold: true }
  sheet.getRow(2).alignment = { wrapText: true, vertical: 'top' }
  sheet.lastRow?.eachCell((cell) => {
    cell.font = { bold: true }
  })
  sheet.getColumn(1).width = 22
  for (let column = 2; column <= REPORT_FIGURES.length + 3; column += 1) sheet.getColumn(column).width = 13
  sheet.getColumn(REPORT_FIGURES.length + 2).numFmt = '0.0%'
  sheet.getColumn(REPORT_FIGURES.length + 3).numFmt = '0.0'
  sheet.addRow([])
  sheet.addRow([words.shareMeaning])
  sheet.addRow([words.default])
  return Buffer.from(await book.xlsx.writeBuffer())
}
