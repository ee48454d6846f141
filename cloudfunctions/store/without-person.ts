/**
 * The same value with a person's id replaced wherever it stands: as a value, inside an `_id`, in lists.
 * Dates and everything else stay as they are; the very same object where she stands nowhere.
 */
export function withoutPerson<T>(value: T, personId: string, goneId: string): T {
  return replaced(value, personId, goneId) as T
}

function replaced(value: unknown, personId: string, goneId: string): unknown {
  if (typeof value === 'string') return value.includes(personId) ? value.split(personId).join(goneId) : value
  if (Array.isArray(value)) {
    const next = value.map((one) => replaced(one, personId, goneId))
    return next.some((one, at) => one !== value[at]) ? next : value
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const entries = Object.entries(value)
  const next = entries.map(([key, one]) => [key, replaced(one, personId, goneId)] as const)
  return next.some(([, one], at) => one !== entries[at]?.[1]) ? Object.fromEntries(next) : value
}
