import type {
  BeginList,
  BeginListInput,
  ChangeSkills,
  ChangeSkillsInput,
  ConfirmList,
  ConfirmListInput,
  DecideMember,
  DecideMemberInput,
  EndUnit,
  EndUnitInput,
  Members,
  MembersInput,
  MembersToCheck,
  MembersToCheckInput,
  MyRegistrationAnswer,
  MyRegistrationInput,
  PrepareList,
  PrepareListInput,
  Register,
  RegisterInput,
  RegisterUnit,
  RegisterUnitInput,
  ShowUnit,
  ShowUnitInput,
  StepRegistration,
  StepRegistrationInput,
  UnitDesk,
  UnitDeskInput,
  Units,
  UnitsInput,
} from '../registration'
import type { Activities, ActivitiesInput, JoinActivity, JoinActivityInput } from '../service/activity'
import type { Groups, GroupsInput, JoinGroup, JoinGroupInput } from '../service/group'
import type {
  CallOffActivity,
  CallOffActivityInput,
  ConfirmCame,
  ConfirmCameInput,
  HostActivity,
  HostActivityInput,
  HostedActivities,
  HostedActivitiesInput,
  OpenActivity,
  OpenActivityInput,
} from '../service/hosting'
import type { ReportPaperInput, ServicePaper, SheetPaper, SheetPaperInput } from '../service/paper'
import type {
  MyReportInput,
  ReportView,
  SubmitReport,
  SubmitReportInput,
  SubmitUnitReportInput,
  UnitReportInput,
} from '../service/report'
import type {
  ReportsToReview,
  ReportsToReviewInput,
  ReviewReport,
  ReviewReportInput,
} from '../service/report-review'
import type { AnswerSheetInput, MySheets, MySheetsInput, SheetMoved } from '../service/sheet'
import type {
  IssueSheetInput,
  SettleSheetInput,
  SheetDesk,
  SheetDeskInput,
  SheetDraft,
  SheetDraftInput,
  WriteSheetInput,
} from '../service/sheet-desk'
import type { ServiceYear, ServiceYearInput } from '../service/year'
import type { Action } from './action'

/** 双报到: who registered, and what she has done. */
export interface MembershipActions {
  'registration.mine': Action<MyRegistrationInput, MyRegistrationAnswer>
  'registration.register': Action<RegisterInput, Register>
  'registration.step': Action<StepRegistrationInput, StepRegistration>
  'registration.changeSkills': Action<ChangeSkillsInput, ChangeSkills>
  'registration.queue': Action<MembersToCheckInput, MembersToCheck>
  'registration.members': Action<MembersInput, Members>
  'registration.decide': Action<DecideMemberInput, DecideMember>
  'registration.units': Action<UnitsInput, Units>
  'registration.registerUnit': Action<RegisterUnitInput, RegisterUnit>
  'registration.unitDesk': Action<UnitDeskInput, UnitDesk>
  'registration.showUnit': Action<ShowUnitInput, ShowUnit>
  'registration.endUnit': Action<EndUnitInput, EndUnit>
  'registration.beginList': Action<BeginListInput, BeginList>
  'registration.prepareList': Action<PrepareListInput, PrepareList>
  'registration.confirmList': Action<ConfirmListInput, ConfirmList>

  'service.activities': Action<ActivitiesInput, Activities>
  'service.joinActivity': Action<JoinActivityInput, JoinActivity>
  'service.openActivity': Action<OpenActivityInput, OpenActivity>
  'service.hostedActivities': Action<HostedActivitiesInput, HostedActivities>
  'service.hostActivity': Action<HostActivityInput, HostActivity>
  'service.confirmCame': Action<ConfirmCameInput, ConfirmCame>
  'service.callOffActivity': Action<CallOffActivityInput, CallOffActivity>
  'service.groups': Action<GroupsInput, Groups>
  'service.joinGroup': Action<JoinGroupInput, JoinGroup>
  'service.year': Action<ServiceYearInput, ServiceYear>
  'service.answerSheet': Action<AnswerSheetInput, SheetMoved>
  'service.issueSheet': Action<IssueSheetInput, SheetMoved>
  'service.report': Action<MyReportInput, ReportView>
  'service.mySheets': Action<MySheetsInput, MySheets>
  'service.reportPaper': Action<ReportPaperInput, ServicePaper>
  'service.reports': Action<ReportsToReviewInput, ReportsToReview>
  'service.reviewReport': Action<ReviewReportInput, ReviewReport>
  'service.settleSheet': Action<SettleSheetInput, SheetMoved>
  'service.sheetDesk': Action<SheetDeskInput, SheetDesk>
  'service.sheetDraft': Action<SheetDraftInput, SheetDraft>
  'service.sheetPaper': Action<SheetPaperInput, SheetPaper>
  'service.submitReport': Action<SubmitReportInput, SubmitReport>
  'service.submitUnitReport': Action<SubmitUnitReportInput, SubmitReport>
  'service.unitReport': Action<UnitReportInput, ReportView>
  'service.writeSheet': Action<WriteSheetInput, SheetMoved>
}
