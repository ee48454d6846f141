import { type Declared, of, PLAIN } from './declare'
import { author, label, member, words } from './kinds'

/** 双报到: who is registered, what she did, and what was written of it. */
export const SERVICE = {
  member_registrations: {
    reason: member,
    personId: member,
    unitName: member,
    listKey: member,
    proof: member,
  },
  member_registration_history: {
    reason: member,
    personId: member,
    unitName: member,
    listKey: member,
    proof: member,
  },
  unit_registrations: { name: PLAIN, termEnds: PLAIN, commitments: PLAIN },
  unit_lists: {
    personId: of('office', 'expires', 'day'),
    fileId: PLAIN,
    keys: of('service', 'expires', 'day'),
  },
  unit_list_entries: { _id: of('service', 'stays') },
  service_activities: { title: words, authorId: author, hostLabel: label },
  service_signups: { personId: of('service', 'anonymised') },
  service_group_members: { personId: member },
  service_reports: {
    name: PLAIN,
    subjectId: member,
    reason: member,
    note: of('service', 'shredded'),
    facts: member,
    ownerId: member,
    reviewedBy: label,
  },
  assessment_sheets: {
    reason: member,
    personId: member,
    sealed: of('service', 'shredded'),
    facts: member,
    answer: member,
    registrationId: member,
    objection: of('service', 'shredded'),
    writtenById: of('office', 'removed'),
    writtenBy: of('office', 'removed'),
    issuedBy: of('office', 'removed'),
    sha256: member,
  },
  service_records: {
    title: PLAIN,
    personId: of('service', 'anonymised'),
    registrationId: of('service', 'anonymised'),
    source: PLAIN,
  },
  service_days: { _id: of('service', 'stays') },
  service_lapses: { personId: of('service', 'anonymised'), source: PLAIN },
} satisfies Partial<Declared>
