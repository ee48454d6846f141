import type { AppealDoc } from '../../store/appeals'
import type { CoSignDoc } from '../../store/co-signs'
import type { CollectionName } from '../../store/collections'
import type { ConsentDoc } from '../../store/consents'
import type { ContactDoc } from '../../store/contacts'
import type { Document } from '../../store/database'
import type { MemberRegistrationDoc } from '../../store/member-registrations'
import type { NoticeDoc } from '../../store/notices'
import type { ParticipationDoc } from '../../store/participations'
import type { PhotoDoc } from '../../store/photos'
import type { PollAnswerDoc } from '../../store/polls'
import type { ProposalDoc } from '../../store/proposals'
import type { RawTextDoc } from '../../store/raw-texts'
import type { ReceptionSlotDoc } from '../../store/receptions'
import type { ResidenceRequestDoc } from '../../store/residence-requests'
import type { SignupDoc } from '../../store/service-activities'
import type { ReportDoc, SheetDoc } from '../../store/service-papers'
import type { ServiceLapseDoc, ServiceRecordDoc } from '../../store/service-records'
import type { PresenceDoc } from '../../store/sessions'
import type { StatementDoc } from '../../store/statements'
import type { ClaimDoc, WishDoc } from '../../store/wishes'
import type { WorkerRegistrationDoc } from '../../store/workers'
import type { WorkRatingDoc } from '../../store/works'

/** One part of a person's copy: where it lies, how it is found, and which of its fields are hers to have. */
export interface ExportPart {
  readonly part: string
  readonly collection: CollectionName
  readonly field: string
  readonly pick: (document: Document) => Readonly<Record<string, unknown>>
  /** Sealed texts in it, by field: opened for her before she gets them. */
  readonly sealed?: readonly string[]
}

const part = <T extends Document>(
  name: string,
  collection: CollectionName,
  field: string,
  keys: readonly (keyof T & string)[],
  more?: Pick<ExportPart, 'sealed'> & { readonly also?: (document: T) => Readonly<Record<string, unknown>> },
): ExportPart => ({
  part: name,
  collection,
  field,
  pick: (document) => ({
    ...Object.fromEntries(keys.map((key) => [key, (document as T)[key]])),
    ...more?.also?.(document as T),
  }),
  ...(more?.sealed ? { sealed: more.sealed } : {}),
})

/** Everything that is found by her id, in the order of her copy. No field in it tells of anybody else. */
export const EXPORT_PARTS: readonly ExportPart[] = [
  part<ConsentDoc>('consents', 'consents', 'personId', ['kind', 'version', 'at', 'withdrawnAt']),
  part<ResidenceRequestDoc>('residenceRequests', 'residence_requests', 'personId', [
    'compoundName',
    'building',
    'unitEntrance',
    'kind',
    'ageGroup',
    'withoutPhone',
    'state',
    'reason',
    'askedAt',
    'decidedAt',
  ]),
  part<WorkerRegistrationDoc>('workerRegistration', 'worker_registrations', 'personId', [
    'communityName',
    'trade',
    'state',
    'reason',
    'askedAt',
    'decidedAt',
  ]),
  part<StatementDoc>('statements', 'statements', 'authorId', [
    'consultationId',
    'author',
    'text',
    'state',
    'onBehalf',
    'reason',
    'createdAt',
  ]),
  part<AppealDoc>(
    'appeals',
    'appeals',
    'authorId',
    ['compoundName', 'building', 'unitEntrance', 'where', 'what', 'hope', 'onBehalf', 'state', 'submittedAt'],
    {
      also: ({ verdict, machine, question, answers, reason }) => ({
        question,
        answers,
        reason,
        machineVerdict: machine.name,
        verdict: verdict.name,
      }),
    },
  ),
  part<ProposalDoc>('proposals', 'proposals', 'authorId', [
    'consultationId',
    'title',
    'measure',
    'costYuan',
    'payer',
    'doer',
    'state',
    'createdAt',
  ]),
  part<RawTextDoc>('wordsAsWritten', 'raw_texts', 'authorId', ['writtenAt'], { sealed: ['sealed'] }),
  part<PhotoDoc>('photos', 'photos', 'ownerId', ['kind', 'mime', 'bytes', 'createdAt', 'fileId']),
  part<ParticipationDoc>('stances', 'participations', 'personId', [
    'consultationId',
    'stances',
    'verified',
    'joinedAt',
    'changedAt',
  ]),
  part<PollAnswerDoc>('pollAnswers', 'poll_answers', 'personId', [
    'consultationId',
    'choice',
    'group',
    'forHousehold',
    'answeredAt',
    'changedAt',
  ]),
  part<CoSignDoc>('coSigns', 'co_signs', 'personId', ['subjectId', 'at']),
  part<WorkRatingDoc>('ratings', 'work_ratings', 'personId', ['consultationId', 'stars', 'reasons', 'at']),
  part<PresenceDoc>('presences', 'presences', 'personId', [
    'sessionId',
    'consultationId',
    'group',
    'state',
    'at',
  ]),
  part<WishDoc>('wishes', 'micro_wishes', 'posterId', [
    '_id',
    'compoundName',
    'by',
    'kind',
    'wisher',
    'skill',
    'times',
    'valueYuan',
    'title',
    'text',
    'state',
    'postedAt',
    'history',
  ]),
  part<ClaimDoc>('claims', 'claims', 'claimantId', [
    'wishId',
    'title',
    'kind',
    'at',
    'dueAt',
    'state',
    'reason',
    'minutes',
    'fulfilledAt',
    'endedAt',
  ]),
  part<ContactDoc>(
    'contacts',
    'contact_requests',
    'authorId',
    ['compoundName', 'building', 'unitEntrance', 'kind', 'state', 'askedAt', 'resolvedAt'],
    {
      also: ({ entries, visit }) => ({
        entries: entries.map(({ from, label, text, at }) => ({ from, label, text, at })),
        visit: visit && { day: visit.day, window: visit.window, state: visit.state },
      }),
    },
  ),
  part<ReceptionSlotDoc>('receptions', 'reception_slots', 'personId', ['dayId', 'startsAt', 'outcome']),
  part<MemberRegistrationDoc>('registrationHistory', 'member_registration_history', 'personId', [
    'communityName',
    'compoundName',
    'unitName',
    'state',
    'appliedAt',
    'endedAt',
  ]),
  part<SignupDoc>('activities', 'service_signups', 'personId', [
    'activityId',
    'state',
    'minutes',
    'joinedAt',
  ]),
  part<ServiceRecordDoc>('serviceRecords', 'service_records', 'personId', [
    'compoundName',
    'kind',
    'title',
    'day',
    'minutes',
    'statedMinutes',
    'confirmedBy',
    'confirmedAt',
  ]),
  part<ServiceLapseDoc>('serviceLapses', 'service_lapses', 'personId', ['day', 'year']),
  part<ReportDoc>('reports', 'service_reports', 'ownerId', [
    'year',
    'state',
    'facts',
    'submittedAt',
    'reason',
  ]),
  part<SheetDoc>('assessmentSheets', 'assessment_sheets', 'personId', [
    'year',
    'state',
    'level',
    'facts',
    'writtenBy',
    'writtenAt',
    'issuedAt',
  ]),
  part<NoticeDoc>('notices', 'notices', 'personId', ['kind', 'at', 'readAt']),
]
