import type { AttendedHow } from '../contract/appeal'
import { momentText } from './dates'

const did: Record<AttendedHow, string> = { contacted: '已联系', arrived: '已到场' }

/** 孙管家 11月22日(周日) 10:05 已到场 */
export const attendedText = (label: string | null, at: string, how: AttendedHow): string =>
  [label ?? '值守的同志', momentText(at), did[how]].join(' ')
