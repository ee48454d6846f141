import type { ContactLevel, ContactState } from '../../contract/butler/contact-life'
import { type WorkCalendar, workingDaysAfter } from '../calendar/working-days'
import { afterDutyMinutes } from './duty'
import { CONTACT_TURNS } from './life'

/** Limits of a request (domain §5). Defaults of this system, not official policy. */
export const CONTACT_LIMITS = {
  replyDutyMinutes: 2 * 60,
  secretaryDutyMinutes: 4 * 60,
  specialistWorkingDays: 2,
  hotlineWorkingDays: 5,
  confirmDays: 7,
  numberHours: 72,
} as const

const DAY = 24 * 3_600_000

/** Where a request stands, as far as time cares. */
export interface ContactClock {
  readonly state: ContactState
  readonly level: ContactLevel
  /** When it was asked, or asked again: the ladder begins here. */
  readonly since: Date
  /** Whoever answers has been reminded that the first reply is late. */
  readonly reminded: boolean
  readonly resolvedAt: Date | null
}

/** What happens next by itself, and when. */
export interface ContactDue {
  readonly what: 'remind' | 'secretary' | 'specialist' | 'hotline' | 'lapse'
  readonly at: Date
  /** A year whose days off are not published lies in between. */
  readonly provisional: boolean
}

/**
 * The next rung: first reply within 2 duty hours, the branch secretary at 4, the specialist when two
 * working days are over and it is not solved, the words for 12345 after five; solved, it waits seven
 * days for the resident. A level never falls. Null where nothing is waited for.
 */
export function nextContactDue(request: ContactClock, calendar: WorkCalendar): ContactDue | null {
  const { state, level, since, reminded, resolvedAt } = request
  const { limits } = CONTACT_TURNS[state]
  if (limits.includes('lapse')) {
    const at = new Date((resolvedAt ?? since).getTime() + CONTACT_LIMITS.confirmDays * DAY)
    return { what: 'lapse', at, provisional: false }
  }
  if (limits.length === 0 || level === 'hotline12345') return null
  if (level === 'serviceSpecialist') return inWorkingDays('hotline', request, calendar)
  if (limits.includes('reply')) {
    // A request that begins with the secretary has her four hours; the butler is reminded after two.
    const minutes =
      level === 'redButler' && !reminded
        ? CONTACT_LIMITS.replyDutyMinutes
        : CONTACT_LIMITS.secretaryDutyMinutes
    const at = afterDutyMinutes(since, minutes)
    if (!reminded) return { what: 'remind', at, provisional: false }
    if (level === 'redButler') return { what: 'secretary', at, provisional: false }
  }
  return inWorkingDays('specialist', request, calendar)
}

function inWorkingDays(
  what: 'specialist' | 'hotline',
  { since }: ContactClock,
  calendar: WorkCalendar,
): ContactDue {
  const days =
    what === 'specialist' ? CONTACT_LIMITS.specialistWorkingDays : CONTACT_LIMITS.hotlineWorkingDays
  return { what, ...workingDaysAfter(since, days, calendar) }
}
