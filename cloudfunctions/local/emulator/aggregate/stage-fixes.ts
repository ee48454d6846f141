import { type Iterator, Lazy } from 'mingo/lazy'
import type { AnyObject, Options } from 'mingo/types'

import type { Order } from '../query/plan'
import { sortBy } from '../query/sort'
import type { Document } from '../values/value'
import { requestFailed } from '../wire/wire-error'

/** Sorting by the order of values that finds and indexes use. */
const $sort = (documents: Iterator, order: AnyObject, _options: Options): Iterator => {
  const directions = Object.values(order)
  if (directions.length === 0 || directions.some((direction) => direction !== 1 && direction !== -1)) {
    throw requestFailed('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
  }
  return documents.transform<Document>((all) => Lazy(sortBy(all, order as Order, (document) => document)))
}

/** Nothing to count gives no document at all. */
const $count = (documents: Iterator, name: string, _options: Options): Iterator =>
  documents.transform((all) => Lazy(all.length > 0 ? [{ [name]: all.length }] : []))

export const stageFixes = { $sort, $count }
