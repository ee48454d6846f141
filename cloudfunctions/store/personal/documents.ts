import type { AppealOutcomesDoc } from '../appeal-outcomes'
import type { AppealTurnsDoc } from '../appeal-turns'
import type { AppealDoc } from '../appeals'
import type { AuditEventDoc } from '../audit-events'
import type { AuditSealDoc } from '../audit-seals'
import type { CareNoteDoc, PropertyCheckDoc } from '../butler-notes'
import type { ClockCursorDoc } from '../clock-cursors'
import type { CoSignDoc } from '../co-signs'
import type { CommitteeDoc, CommitteeEventDoc } from '../committees'
import type { ConsentDoc } from '../consents'
import type { ConsultationDoc } from '../consultations'
import type { CallbackNumberDoc, ContactDoc, ContactWindowDoc } from '../contacts'
import type { DeadlineDoc } from '../deadlines'
import type { DirectLineDoc } from '../direct-lines'
import type { DirectoryDoc, DirectoryPlaceDoc, TreeImportDoc } from '../directory'
import type { FactNoteDoc } from '../fact-notes'
import type { FirstAnswerDoc } from '../first-answers'
import type { HomeDoc } from '../homes'
import type { MemberRegistrationDoc } from '../member-registrations'
import type { MinutesDoc } from '../minutes'
import type { NoticeDoc } from '../notices'
import type { StoredPageDoc } from '../page-text'
import type { ParticipationDoc, TallyBucketDoc } from '../participations'
import type { PartiesDoc, PartyEntryDoc } from '../parties'
import type { PersonDoc } from '../persons'
import type { PhotoDoc } from '../photos'
import type {
  CommunityDoc,
  CompoundDoc,
  DwellingDoc,
  HouseholdDoc,
  OfficeDoc,
  ShopDoc,
  StairwellDoc,
  StationDoc,
  WorkerDoc,
} from '../places'
import type { PollAnswerDoc, PollDoc, PollHouseholdDoc } from '../polls'
import type { InvitationDoc, PostDoc, PostHistoryDoc, PostImportDoc } from '../posts'
import type { ProcedureRulesDoc } from '../procedure-rules'
import type { ProposalDoc } from '../proposals'
import type { PublicationDoc } from '../publications'
import type { PushDoc } from '../pushes'
import type { QuestionDoc } from '../questions'
import type { RateWindowDoc } from '../rate-windows'
import type { RawTextDoc } from '../raw-texts'
import type { ReceptionBookingDoc, ReceptionDayDoc, ReceptionSlotDoc } from '../receptions'
import type { ReportMonthDoc } from '../reports'
import type { ResidenceRequestDoc } from '../residence-requests'
import type { SceneTokenDoc } from '../scene-tokens'
import type { ActivityDoc, GroupMemberDoc, SignupDoc } from '../service-activities'
import type { ReportDoc, SheetDoc } from '../service-papers'
import type { ServiceDayDoc, ServiceLapseDoc, ServiceRecordDoc } from '../service-records'
import type { PresenceDoc, SeatDoc, SessionDoc, SessionFiguresDoc, SessionHouseholdDoc } from '../sessions'
import type { SignInRequestDoc } from '../sign-in-requests'
import type { SpeechSlotDoc } from '../speech-slots'
import type { StatementAnswerDoc } from '../statement-answers'
import type { StatementDoc } from '../statements'
import type { LedgerDoc } from '../subscription-grants'
import type { TopicDraftDoc, TopicRuleSetDoc } from '../topic-rule-sets'
import type { UnitListDoc, UnitListEntryDoc, UnitRegistrationDoc } from '../unit-registrations'
import type { VaultFieldDoc, VaultKeyDoc } from '../vault'
import type { ClaimDoc, ClaimQuotaDoc, WishDoc, WishFiguresDoc, WishHouseholdDoc } from '../wishes'
import type { WorkYearDoc } from '../work-years'
import type { WorkerRegistrationDoc } from '../workers'
import type { WorkDoc, WorkEntryDoc, WorkRatingDoc } from '../works'

/** What one document of each collection is. */
export interface Documents {
  communities: CommunityDoc
  compounds: CompoundDoc
  stairwells: StairwellDoc
  households: HouseholdDoc
  dwellings: DwellingDoc
  stations: StationDoc
  offices: OfficeDoc
  shops: ShopDoc
  committees: CommitteeDoc
  committee_history: CommitteeEventDoc
  directory_rows: DirectoryDoc
  directory_places: DirectoryPlaceDoc
  tree_imports: TreeImportDoc
  deputy_questions: QuestionDoc
  workers: WorkerDoc
  worker_registrations: WorkerRegistrationDoc
  scene_tokens: SceneTokenDoc
  persons: PersonDoc
  posts: PostDoc
  post_history: PostHistoryDoc
  post_invitations: InvitationDoc
  post_imports: PostImportDoc
  residence_requests: ResidenceRequestDoc
  contact_requests: ContactDoc
  contact_windows: ContactWindowDoc
  property_checks: PropertyCheckDoc
  care_notes: CareNoteDoc
  callback_numbers: CallbackNumberDoc
  homes: HomeDoc
  consents: ConsentDoc
  vault_keys: VaultKeyDoc
  vault_fields: VaultFieldDoc
  sign_in_requests: SignInRequestDoc
  rate_windows: RateWindowDoc
  consultations: ConsultationDoc
  work_years: WorkYearDoc
  deadlines: DeadlineDoc
  statements: StatementDoc
  fact_notes: FactNoteDoc
  parties: PartiesDoc
  party_entries: PartyEntryDoc
  proposals: ProposalDoc
  statement_answers: StatementAnswerDoc
  appeals: AppealDoc
  appeal_turns: AppealTurnsDoc
  co_signs: CoSignDoc
  appeal_outcomes: AppealOutcomesDoc
  member_registrations: MemberRegistrationDoc
  member_registration_history: MemberRegistrationDoc
  unit_registrations: UnitRegistrationDoc
  unit_lists: UnitListDoc
  unit_list_entries: UnitListEntryDoc
  service_activities: ActivityDoc
  service_signups: SignupDoc
  service_group_members: GroupMemberDoc
  service_reports: ReportDoc
  assessment_sheets: SheetDoc
  service_records: ServiceRecordDoc
  service_days: ServiceDayDoc
  service_lapses: ServiceLapseDoc
  micro_wishes: WishDoc
  claims: ClaimDoc
  claim_quotas: ClaimQuotaDoc
  wish_households: WishHouseholdDoc
  wish_figures: WishFiguresDoc
  topic_rule_sets: TopicRuleSetDoc
  topic_drafts: TopicDraftDoc
  notices: NoticeDoc
  subscription_grants: LedgerDoc
  pushes: PushDoc
  publications: PublicationDoc
  raw_texts: RawTextDoc
  photos: PhotoDoc
  speech_slots: SpeechSlotDoc
  participations: ParticipationDoc
  sessions: SessionDoc
  presences: PresenceDoc
  session_households: SessionHouseholdDoc
  session_seats: SeatDoc
  session_figures: SessionFiguresDoc
  reception_days: ReceptionDayDoc
  reception_slots: ReceptionSlotDoc
  reception_bookings: ReceptionBookingDoc
  report_months: ReportMonthDoc
  procedure_rules: ProcedureRulesDoc
  polls: PollDoc
  poll_answers: PollAnswerDoc
  poll_households: PollHouseholdDoc
  minutes: MinutesDoc
  works: WorkDoc
  work_entries: WorkEntryDoc
  work_ratings: WorkRatingDoc
  direct_lines: DirectLineDoc
  tally_buckets: TallyBucketDoc
  consultation_pages: StoredPageDoc
  clock_cursors: ClockCursorDoc
  first_answers: FirstAnswerDoc
  audit_events: AuditEventDoc
  audit_seals: AuditSealDoc
}
