import type { Standing } from '@shared/rules/consultation/may-move'

import type { DirectLineDoc } from '../store/direct-lines'

/** A specialist what she was asked; the county what was asked of it, and what was not answered in time. */
export const mayAnswerLine = (
  { to, overdue, answer }: DirectLineDoc,
  { specialist, levels }: Standing,
): boolean => {
  if (answer) return false
  if (to === 'specialist' && specialist) return true
  return (to === 'county' || overdue) && levels.includes('countyAdmin')
}
