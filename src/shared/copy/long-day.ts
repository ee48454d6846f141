/** 2029年11月22日: a day years away, from `2029-11-22`. */
export function longDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}
