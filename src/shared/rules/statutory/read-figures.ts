import { MOST_AREA_CENTI, MOST_OWNERS } from './thresholds'

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/(平方米|㎡|m2|户|人|位)$/i, '')

/** Square metres as people type them, in 1/100 m² and without a detour over fractions; null where it is no such figure. */
export function readArea(text: string): number | null {
  const read = /^(\d{1,10})(?:\.(\d{0,2})0*)?$/.exec(plain(text))
  if (!read) return null
  const [, whole = '', part = ''] = read
  const centi = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return centi <= MOST_AREA_CENTI ? centi : null
}

export function readOwners(text: string): number | null {
  const read = plain(text)
  if (!/^\d{1,7}$/.test(read)) return null
  const owners = Number(read)
  return owners <= MOST_OWNERS ? owners : null
}

/** 10500.00, from whole hundredths. */
export function areaText(centi: number): string {
  const whole = String(Math.floor(centi / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}.${String(centi % 100).padStart(2, '0')}`
}
