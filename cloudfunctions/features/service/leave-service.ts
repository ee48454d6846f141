import { eachOf, type Leave } from '../../leaving/leaver'
import { type MemberRegistrationDoc, memberRegistrationId } from '../../store/member-registrations'
import type { ActivityDoc, GroupMemberDoc, SignupDoc } from '../../store/service-activities'
import type { ReportDoc, SheetDoc } from '../../store/service-papers'
import type { ServiceLapseDoc, ServiceRecordDoc } from '../../store/service-records'
import { withoutPerson } from '../../store/without-person'

/**
 * Her registration, papers and groups go, and a seat that she had is free again. What she did stays in
 * the year of her unit and community as a deed of nobody.
 */
export const leaveService: Leave = async (leaver, parts) => {
  const { store, now } = parts
  const { personId, goneId } = leaver
  const id = memberRegistrationId(personId)
  const gone = <T>(value: T) => withoutPerson(withoutPerson(value, personId, goneId), id, `mr_${goneId}`)

  await eachOf<SignupDoc>('service_signups', 'personId', leaver, parts, async ({ _id, activityId }) => {
    await store.traces.change<SignupDoc>('service_signups', _id, async (signup, tx) => {
      const activity = await tx.get<ActivityDoc>('service_activities', activityId)
      if (signup.state !== 'joined' || !activity || activity.startsAt <= now) return gone(signup)
      await tx.put('service_activities', { ...activity, joined: activity.joined - 1 })
      return 'remove'
    })
  })
  const anonymous = ['service_records', 'service_lapses'] as const
  for (const collection of anonymous) {
    await eachOf<ServiceRecordDoc | ServiceLapseDoc>(collection, 'personId', leaver, parts, ({ _id }) =>
      store.traces.change<ServiceRecordDoc | ServiceLapseDoc>(collection, _id, gone),
    )
  }
  const away = async (collection: Parameters<typeof store.traces.remove>[0], { _id }: { _id: string }) =>
    void (await store.traces.remove(collection, _id))
  await eachOf<SheetDoc>('assessment_sheets', 'personId', leaver, parts, async (sheet) => {
    await store.deadlines.clear('sheetObjection', sheet._id)
    await away('assessment_sheets', sheet)
  })
  await eachOf<ReportDoc>('service_reports', 'ownerId', leaver, parts, (one) => away('service_reports', one))
  await eachOf<GroupMemberDoc>('service_group_members', 'personId', leaver, parts, (one) =>
    away('service_group_members', one),
  )
  await eachOf<MemberRegistrationDoc>('member_registration_history', 'personId', leaver, parts, (one) =>
    away('member_registration_history', one),
  )
  await store.traces.remove('member_registrations', id)
}
