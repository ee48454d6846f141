/** A day as people type it (2026年11月2日, 2026-11-2, 2026.11.2) as `YYYY-MM-DD`; null where it is not one. */
export function typedDay(text: string): string | null {
  const read = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC').trim())
  if (!read) return null
  const [, year = '', month = '', day = ''] = read
  const name = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${name}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(name) ? name : null
}
