import type { ServiceConfirmer, ServiceKind } from '@shared/contract/service/kinds'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { minutesWithin } from '@shared/rules/service/minutes'

import { type MemberRegistrationDoc, memberRegistrationId } from '../store/member-registrations'
import { newestFirst } from '../store/newest-first'
import {
  type ServiceDayDoc,
  type ServiceLapseDoc,
  type ServiceRecordDoc,
  type ServiceSource,
  serviceDayId,
  serviceLapseId,
  serviceRecordId,
} from '../store/service-records'
import type { Transaction } from '../store/transaction'

export interface Served {
  readonly personId: string
  /** What was confirmed: one record a source and person, however often it is told. */
  readonly source: ServiceSource
  readonly kind: ServiceKind
  /** Public words, at most thirty or so: never a name, a door or an illness. */
  readonly title: string
  /** When it was done. */
  readonly at: Date
  /** As stated; null where nobody noted the time. */
  readonly minutes: number | null
  readonly confirmedBy: ServiceConfirmer
}

/**
 * Writes a service into a member's record, in the transaction in which it is confirmed (at most six
 * requests). Gives back its id, the same when it is told again; undefined for somebody who never
 * registered. A day counts at most 720 minutes: beyond them the act counts and the time does not.
 */
export async function recordService(tx: Transaction, served: Served, now: Date): Promise<string | undefined> {
  const { personId, source, kind, title, at, minutes: stated, confirmedBy } = served
  const _id = serviceRecordId(source, personId)
  if (await tx.get<ServiceRecordDoc>('service_records', _id)) return _id
  const registrationId = memberRegistrationId(personId)
  const registration = await tx.get<MemberRegistrationDoc>('member_registrations', registrationId)
  if (!registration) return undefined

  const day = dayNameOf(at)
  const dayId = serviceDayId(personId, day)
  const already = stated === null ? 0 : ((await tx.get<ServiceDayDoc>('service_days', dayId))?.minutes ?? 0)
  const minutes = minutesWithin(already, stated)
  if (minutes !== null)
    await tx.put<ServiceDayDoc>('service_days', { _id: dayId, day, minutes: already + minutes })

  const { unitId, countyId, communityId, compoundId, compoundName } = registration
  await tx.put<ServiceRecordDoc>('service_records', {
    _id,
    personId,
    registrationId,
    unitId,
    countyId,
    communityId,
    compoundId,
    compoundName,
    kind,
    title,
    day,
    year: Number(day.slice(0, 4)),
    minutes,
    statedMinutes: stated,
    source,
    confirmedBy,
    confirmedAt: now,
    order: newestFirst(at, _id),
  })
  return _id
}

/** A claim that was let pass (domain §4): two requests, the same when it is told again. */
export async function recordLapse(
  tx: Transaction,
  personId: string,
  source: ServiceSource,
  at: Date,
): Promise<void> {
  const day = dayNameOf(at)
  const _id = serviceLapseId(source, personId)
  await tx.put<ServiceLapseDoc>('service_lapses', {
    _id,
    personId,
    year: Number(day.slice(0, 4)),
    day,
    source,
  })
}
