/**
 * A csv's cells (RFC 4180): quotes, doubled quotes, line breaks inside them; comma, semicolon or tab between.
 * The heading, so many rows, and one more where there are more.
 */
export function csvRows(text: string, mostRows: number): string[][] {
  const source = text.replace(/^\uFEFF/, '')
  const head = source.split(/\r?\n/, 1)[0] ?? ''
  const separator = [',', '\t', ';'].find((one) => head.includes(one)) ?? ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell.trim().slice(0, 100))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
  }
  for (let at = 0; at < source.length && rows.length <= mostRows + 1; at += 1) {
    const character = source[at] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === separator) endCell()
    else if (character === '\n') endRow()
    else if (character !== '\r') cell += character
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows.slice(0, mostRows + 2)
}
