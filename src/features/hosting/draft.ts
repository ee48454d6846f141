import type { SessionMode } from '@shared/contract/process'
import type { ConveneSessionInput } from '@shared/contract/session/convene'
import {
  AGENDA_ITEM_MOST_CHARACTERS,
  AGENDA_MOST_ITEMS,
  SESSION_DEFAULTS,
} from '@shared/contract/session/limits'

/** What the host has chosen and written so far. */
export interface ConveneDraft {
  readonly mode: SessionMode
  /** Midnight in China of the day, ISO. */
  readonly day: string | null
  readonly hour: number
  readonly days: number
  readonly place: string
  readonly agenda: string
  readonly affected: readonly string[]
  readonly host: string | null
}

export const emptyConvening: ConveneDraft = {
  mode: 'onsite',
  day: null,
  hour: 19,
  days: SESSION_DEFAULTS.onlineDays.suggested,
  place: '',
  agenda: '',
  affected: [],
  host: null,
}

const DAY = 24 * 3_600_000
const EIGHT_HOURS = 8 * 3_600_000

/** The days that may be chosen: from the fourth on, so that any hour of it leaves three whole days. */
export function daysToChoose(now: number, count: number): string[] {
  const today = Math.floor((now + EIGHT_HOURS) / DAY) * DAY - EIGHT_HOURS
  return Array.from({ length: count }, (_, at) =>
    new Date(today + (SESSION_DEFAULTS.noticeDays + 1 + at) * DAY).toISOString(),
  )
}

/** One line, one item. */
export const itemsOf = (agenda: string): string[] =>
  agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export type Missing = 'day' | 'place' | 'agenda'

export function missingIn({ mode, day, place, agenda }: ConveneDraft): readonly Missing[] {
  const items = itemsOf(agenda)
  const fits =
    items.length >= 1 &&
    items.length <= AGENDA_MOST_ITEMS &&
    items.every((item) => item.length <= AGENDA_ITEM_MOST_CHARACTERS)
  return [
    ...(day === null ? (['day'] as const) : []),
    ...(mode !== 'online' && place.trim() === '' ? (['place'] as const) : []),
    ...(fits ? [] : (['agenda'] as const)),
  ]
}

export function inputOf(consultationId: string, draft: ConveneDraft): ConveneSessionInput | null {
  const { mode, day, hour, days, place, agenda, affected, host } = draft
  if (day === null) return null
  return {
    consultationId,
    mode,
    startsAt: new Date(Date.parse(day) + hour * 3_600_000).toISOString(),
    ...(mode === 'online' ? { days } : {}),
    place: mode === 'online' ? '' : place.trim(),
    agenda: itemsOf(agenda),
    affectedStairwellIds: mode === 'onsite' ? affected : [],
    ...(host === null ? {} : { hostStairwellId: host }),
  }
}
