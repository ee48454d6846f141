/** What a spreadsheet would take for a formula (OWASP, CSV injection), in either width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

export const looksLikeFormula = (text: string): boolean => FORMULA.test(text)

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it: it shows as text. */
export const safeCell = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)

/** What stood there before `safeCell`. */
export const readCell = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text

/** One cell of an exported table. */
export function csvCell(text: string): string {
  const safe = safeCell(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvTable = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
