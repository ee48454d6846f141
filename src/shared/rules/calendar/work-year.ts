import type { YearFault } from '../../contract/calendar'

const DAY = 24 * 3_600_000
const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
const isOf = (year: number) => (day: string) => day.startsWith(`${year}-`)

/** What is wrong with the days of a year as somebody entered them; nothing where it may be kept. */
export function yearFault(year: number, off: readonly string[], on: readonly string[]): YearFault | null {
  if (off.length === 0) return 'offEmpty'
  if (!off.every(isOf(year))) return 'offOtherYear'
  if (!on.every(isOf(year))) return 'onOtherYear'
  if (!on.every(isWeekend)) return 'onNoWeekend'
  return on.some((day) => off.includes(day)) ? 'both' : null
}

const MOST_SPAN = 31
const pad = (part: number) => String(part).padStart(2, '0')

/**
 * Reads days as they stand in the notice, one stretch a line: `1月1日至3日`, `2月5日-2月11日`, `5.1`,
 * `2027-10-01`. Undefined where a line says no day.
 */
export function readDays(text: string, year: number): string[] | undefined {
  const days = new Set<string>()
  for (const line of text.split(/[\n,，、;；]/).map((one) => one.trim())) {
    if (line === '') continue
    const stretch = readStretch(line, year)
    if (!stretch) return undefined
    for (const day of stretch) days.add(day)
  }
  return [...days].sort()
}

function readStretch(line: string, year: number): string[] | undefined {
  // Inside a date a hyphen is no stretch.
  const dated = line.replace(/\s/g, '').replace(/(\d{4})-(\d{1,2})-(\d{1,2})/g, '$1.$2.$3')
  const [first = '', last, more] = dated.split(/[至到~～—–-]/)
  if (more !== undefined) return undefined
  const from = readDay(first, year, null)
  if (!from) return undefined
  const to = last === undefined ? from : readDay(last, year, from)
  if (!to) return undefined
  const span = (Date.parse(to) - Date.parse(from)) / DAY
  if (span < 0 || span >= MOST_SPAN) return undefined
  return Array.from({ length: span + 1 }, (_, index) =>
    new Date(Date.parse(from) + index * DAY).toISOString().slice(0, 10),
  )
}

/** `3日` alone belongs to the month of the day before it. */
function readDay(text: string, year: number, from: string | null): string | undefined {
  const whole = /^(?:(\d{4})[年./])?(\d{1,2})[月./](\d{1,2})日?$/.exec(text)
  const bare = from === null ? null : /^(\d{1,2})日?$/.exec(text)
  const name = whole
    ? `${whole[1] ?? year}-${pad(Number(whole[2]))}-${pad(Number(whole[3]))}`
    : bare && from
      ? `${from.slice(0, 8)}${pad(Number(bare[1]))}`
      : ''
  const at = Date.parse(`${name}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== name ? undefined : name
}

/** The same days as one would write them, a stretch a line: what `readDays` reads again. */
export function sayDays(days: readonly string[]): string {
  const lines: string[] = []
  let from: string | undefined
  days.forEach((day, at) => {
    from ??= day
    const next = days[at + 1]
    if (next !== undefined && Date.parse(next) - Date.parse(day) === DAY) return
    lines.push(from === day ? spoken(day) : `${spoken(from)}至${spoken(day)}`)
    from = undefined
  })
  return lines.join('\n')
}

const spoken = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
