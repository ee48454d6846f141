/**
 * Dates as people say them, in China's one time zone (UTC+8). `now` is handed in, so that the same
 * moment always reads the same.
 */
const OFFSET = 8 * 60 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const pad = (part: number) => String(part).padStart(2, '0')

function partsOf(iso: string) {
  const local = new Date(Date.parse(iso) + OFFSET)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: WEEKDAYS[local.getUTCDay()] ?? '',
    clock: `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`,
  }
}

const dayNumber = (moment: number) => Math.floor((moment + OFFSET) / DAY)

/** 11月21日(周六) */
export function dayText(iso: string): string {
  const { month, day, weekday } = partsOf(iso)
  return `${month}月${day}日(${weekday})`
}

/** 11月21日(周六) 19:00 */
export function momentText(iso: string): string {
  return `${dayText(iso)} ${partsOf(iso).clock}`
}

/**
 * Until when: 11月21日(周六) 19:00, and for a deadline that falls on midnight the evening that people
 * mean by it: 11月20日(周五) 24:00.
 */
export function untilText(iso: string): string {
  if (partsOf(iso).clock !== '00:00') return momentText(iso)
  return `${dayText(new Date(Date.parse(iso) - 1).toISOString())} 24:00`
}

/** The last day on which a deadline can still be met. */
export function lastDayText(iso: string): string {
  return dayText(new Date(Date.parse(iso) - 1).toISOString())
}

/** 2026年11月21日 19:00, as WeChat's templates want a time. */
export function messageTime(iso: string): string {
  const { year, month, day, clock } = partsOf(iso)
  return `${year}年${month}月${day}日 ${clock}`
}

/** 11.21, for narrow places. */
export function shortDay(iso: string): string {
  const { month, day } = partsOf(iso)
  return `${month}.${day}`
}

/** 还剩 3 天 · 今天截止 · 已过期 2 天. Counted in calendar days, as people do. */
export function daysLeft(iso: string, now: number): string {
  const due = Date.parse(iso)
  const days = dayNumber(due) - dayNumber(now)
  if (due < now) return days === 0 ? '今天已截止' : `已过期 ${-days} 天`
  if (days === 0) return '今天截止'
  return days === 1 ? '明天截止' : `还剩 ${days} 天`
}

/** 刚刚 · 5 分钟前 · 今天 08:30 · 昨天 · 11月21日 */
export function sinceText(iso: string, now: number): string {
  const then = Date.parse(iso)
  const minutes = Math.floor((now - then) / 60_000)
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟前`
  const days = dayNumber(now) - dayNumber(then)
  const { month, day, clock } = partsOf(iso)
  if (days === 0) return `今天 ${clock}`
  return days === 1 ? '昨天' : `${month}月${day}日`
}

/** How to greet at this hour. */
export function greeting(now: number): string {
  const hour = new Date(now + OFFSET).getUTCHours()
  if (hour < 5) return '夜深了'
  if (hour < 11) return '早上好'
  if (hour < 13) return '中午好'
  if (hour < 18) return '下午好'
  return '晚上好'
}

/** 2026-11 as people say it: 2026年11月. */
export function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${year}年${Number(number)}月`
}
