import type { ActionName, OutputOf } from '@shared/contract/actions'

import { forget, recall, remember } from './storage'

/** The last known answer of a page, so that it opens at once and survives a dead network. */
export interface KeptCopy<T> {
  readonly at: number
  readonly data: T
}

interface Entry {
  readonly key: string
  /** In characters of JSON. */
  readonly size: number
}

const INDEX = 'copies'
const MOST = 160
/** A browser gives a site five million characters; drafts with photos want room, too. */
const MOST_SIZE = 1_000_000

const nameOf = (key: string) => `copy.${key}`
const index = () => (recall<readonly Entry[]>(INDEX) ?? []).filter(({ size }) => size > 0)

/**
 * Pages of other people's affairs (desks, notes, whose home it is) are read each time and kept nowhere on
 * the phone. What may be kept is what everybody may read, and what is the reader's own.
 */
const MAY_KEEP: { readonly [feature: string]: string } = {
  community: 'home compound station',
  consultation: 'page facts process list',
  proposal: 'list',
  poll: 'show',
  minutes: 'show',
  session: 'latest show',
  statement: 'mine',
  work: 'show changes',
  topics: 'current outcomes hints',
  scan: 'resolve',
  butler: 'mine windows',
  wish: 'mine',
  registration: 'mine',
  service: 'activities groups year',
  people: 'me myConsents',
  inbox: 'pushSettings',
}

/** Read by the person herself and by those in office: kept for her only. */
const KEEP_WHERE: { readonly [Name in ActionName]?: (data: OutputOf<Name>) => boolean } = {
  'appeal.show': (data) => data.own !== null,
  'butler.request': (data) => data.as === 'resident',
  'wish.show': (data) => data.mine || data.wish.public,
}

export function mayKeep<Name extends ActionName>(name: Name, data: OutputOf<Name>): boolean {
  const [feature = '', verb = ''] = name.split('.')
  return MAY_KEEP[feature]?.split(' ').includes(verb) || KEEP_WHERE[name]?.(data) === true
}

export function keptCopy<T>(key: string): KeptCopy<T> | null {
  return recall<KeptCopy<T>>(nameOf(key))
}

/** The newest first; what was not looked at for long gives way. */
export function keepCopy<T>(key: string, data: T, at = Date.now()): void {
  const entries = [
    { key, size: JSON.stringify(data).length },
    ...index().filter((other) => other.key !== key),
  ]
  let room = MOST_SIZE
  const kept = entries.filter(({ size }, place) => {
    room -= size
    return place < MOST && room >= 0
  })
  for (const { key: old } of entries.filter((one) => !kept.includes(one))) forget(nameOf(old))
  remember(INDEX, kept)
  if (kept[0]?.key === key) remember(nameOf(key), { at, data })
}

/** What she did here is part of what she last saw, also when the line goes down right after. */
export function changeCopy<T>(key: string, change: (data: T) => T): void {
  const copy = keptCopy<T>(key)
  if (copy) keepCopy(key, change(copy.data), copy.at)
}

/** When somebody else sits down at this browser. */
export function burnCopies(): void {
  for (const { key } of index()) forget(nameOf(key))
  forget(INDEX)
}
