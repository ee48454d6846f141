import { SERVICE_KINDS, type ServiceKind } from '../../contract/service/kinds'
import type { ServiceYear } from '../../contract/service/year'

interface Recorded {
  readonly kind: ServiceKind
  readonly day: string
  readonly minutes: number | null
}

/** What a year of records adds up to; minutes only where somebody noted them. */
export function yearOf(
  records: readonly Recorded[],
): Pick<ServiceYear, 'items' | 'minutes' | 'kinds' | 'months'> {
  const months = Array.from({ length: 12 }, () => 0)
  for (const { day } of records) {
    const month = Number(day.slice(5, 7)) - 1
    months[month] = (months[month] ?? 0) + 1
  }
  const kinds = SERVICE_KINDS.flatMap((kind) => {
    const own = records.filter((one) => one.kind === kind)
    return own.length === 0 ? [] : [{ kind, items: own.length, minutes: sum(own) }]
  })
  return { items: records.length, minutes: sum(records), kinds, months }
}

const sum = (records: readonly Recorded[]) => records.reduce((all, { minutes }) => all + (minutes ?? 0), 0)
