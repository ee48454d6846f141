const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const EIGHT_HOURS = 8 * 60 * MINUTE

/**
 * Duty hours of every day, weekends and holidays included: 08:30–12:00 and 14:00–20:30 in China, in
 * minutes of the day (domain §5). A default of this system, not official policy.
 */
export const DUTY_SPANS = [
  { from: 8 * 60 + 30, to: 12 * 60 },
  { from: 14 * 60, to: 20 * 60 + 30 },
] as const

export interface DutySpell {
  readonly from: Date
  readonly to: Date
}

/** Midnight in China of the day to which an instant belongs. */
const midnightOf = (at: Date): number => Math.floor((at.getTime() + EIGHT_HOURS) / DAY) * DAY - EIGHT_HOURS

/** The spell of duty in which an instant lies, or the next one. A spell ends before its last minute's end. */
export function dutySpellAt(at: Date): DutySpell {
  for (let midnight = midnightOf(at); ; midnight += DAY) {
    for (const { from, to } of DUTY_SPANS) {
      const end = midnight + to * MINUTE
      if (at.getTime() < end) return { from: new Date(midnight + from * MINUTE), to: new Date(end) }
    }
  }
}

export const isOnDuty = (at: Date): boolean => dutySpellAt(at).from <= at

/** The instant at which so many minutes of duty have passed; the clock stands still at lunch and at night. */
export function afterDutyMinutes(from: Date, minutes: number): Date {
  let left = minutes * MINUTE
  let at = from
  for (;;) {
    const spell = dutySpellAt(at)
    const begin = Math.max(at.getTime(), spell.from.getTime())
    const room = spell.to.getTime() - begin
    if (left <= room) return new Date(begin + left)
    left -= room
    at = spell.to
  }
}

/** Minutes of duty between two instants; 0 where the second is not later. */
export function dutyMinutesBetween(from: Date, to: Date): number {
  let sum = 0
  for (let at = from; at < to; ) {
    const spell = dutySpellAt(at)
    const begin = Math.max(at.getTime(), spell.from.getTime())
    const end = Math.min(to.getTime(), spell.to.getTime())
    if (end > begin) sum += end - begin
    at = spell.to
  }
  return sum / MINUTE
}
