import { $trunc as mingoTrunc } from 'mingo/operators/expression/arithmetic'
import { $dayOfWeek, $dayOfYear, $isoWeek, $month, $year } from 'mingo/operators/expression/date'

import { type Expression, evaluate } from './evaluate'

/** mingo knows only the form with a number of places. */
const $trunc: Expression = (document, argument, options) => {
  if (Array.isArray(argument) && argument.length === 2) return mingoTrunc(document, argument, options)
  const value = evaluate(document, [argument].flat()[0], options)
  return value === null ? null : Math.trunc(Number(value))
}

/** Weeks begin on Sunday and week 0 lies before the first one; mingo counts otherwise. */
const $week: Expression = (document, argument, options) => {
  const dayOfYear = $dayOfYear(document, argument, options)
  if (typeof dayOfYear !== 'number') return null
  return Math.floor((dayOfYear + 7 - Number($dayOfWeek(document, argument, options))) / 7)
}

/** The year an ISO week belongs to, which at the turn of the year is not the calendar's. */
const $isoWeekYear: Expression = (document, argument, options) => {
  const year = $year(document, argument, options)
  if (typeof year !== 'number') return null
  const week = Number($isoWeek(document, argument, options))
  const month = Number($month(document, argument, options))
  if (month === 1 && week >= 52) return year - 1
  return month === 12 && week === 1 ? year + 1 : year
}

export const numberAndDateFixes = { $trunc, $week, $isoWeekYear }
