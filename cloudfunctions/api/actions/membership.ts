import { beginList } from '../../features/registration/begin-list'
import { changeSkills } from '../../features/registration/change-skills'
import { confirmList } from '../../features/registration/confirm-list'
import { decideMember } from '../../features/registration/decide-member'
import { endUnit } from '../../features/registration/end-unit'
import { listMembers } from '../../features/registration/list-members'
import { listUnits } from '../../features/registration/list-units'
import { membersToCheck } from '../../features/registration/members-to-check'
import { myRegistration } from '../../features/registration/my-registration'
import { prepareList } from '../../features/registration/prepare-list'
import { register } from '../../features/registration/register'
import { registerUnit } from '../../features/registration/register-unit'
import { showUnit } from '../../features/registration/show-unit'
import { stepRegistration } from '../../features/registration/step-registration'
import { unitDesk } from '../../features/registration/unit-desk'
import { answerSheet } from '../../features/service/answer-sheet'
import { callOffActivity } from '../../features/service/call-off-activity'
import { confirmCame } from '../../features/service/confirm-came'
import { listGroups } from '../../features/service/groups'
import { hostActivity } from '../../features/service/host-activity'
import { hostedActivities } from '../../features/service/hosted-activities'
import { issueSheet } from '../../features/service/issue-sheet'
import { joinActivity } from '../../features/service/join-activity'
import { joinGroup } from '../../features/service/join-group'
import { listActivities } from '../../features/service/list-activities'
import { myReport } from '../../features/service/my-report'
import { mySheets } from '../../features/service/my-sheets'
import { openActivity } from '../../features/service/open-activity'
import { serviceReportPaper } from '../../features/service/report-paper'
import { reportsToReview } from '../../features/service/reports-to-review'
import { reviewReport } from '../../features/service/review-report'
import { serviceYear } from '../../features/service/service-year'
import { settleSheet } from '../../features/service/settle-sheet'
import { sheetDesk } from '../../features/service/sheet-desk'
import { sheetDraft } from '../../features/service/sheet-draft'
import { sheetPaper } from '../../features/service/sheet-paper'
import { submitReport } from '../../features/service/submit-report'
import { submitUnitReport } from '../../features/service/submit-unit-report'
import { unitReport } from '../../features/service/unit-report'
import { writeSheet } from '../../features/service/write-sheet'
import type { AnyAction } from '../../kernel/define-action'

export const membershipActions = [
  myRegistration,
  register,
  stepRegistration,
  changeSkills,
  membersToCheck,
  listMembers,
  decideMember,
  listUnits,
  registerUnit,
  unitDesk,
  showUnit,
  endUnit,
  beginList,
  prepareList,
  confirmList,
  callOffActivity,
  confirmCame,
  listGroups,
  hostActivity,
  hostedActivities,
  joinActivity,
  joinGroup,
  listActivities,
  openActivity,
  serviceYear,
  answerSheet,
  issueSheet,
  myReport,
  mySheets,
  serviceReportPaper,
  reportsToReview,
  reviewReport,
  settleSheet,
  sheetDesk,
  sheetDraft,
  sheetPaper,
  submitReport,
  submitUnitReport,
  unitReport,
  writeSheet,
] as const satisfies readonly AnyAction[]
