import { deleteAccount } from '../features/account/delete-account'
import { exportAccount } from '../features/account/export-account'
import { keepAccount } from '../features/account/keep-account'
import { showAccount } from '../features/account/show-account'
import { answerStatements } from '../features/answer/answer-statements'
import { listAnswers } from '../features/answer/list-answers'
import { unanswered } from '../features/answer/unanswered'
import { answerBack } from '../features/appeal/answer-back'
import { attendEmergency } from '../features/appeal/attend-emergency'
import { coSignAppeal } from '../features/appeal/co-sign-appeal'
import { handOffAppeal } from '../features/appeal/hand-off-appeal'
import { myAppeals } from '../features/appeal/my-appeals'
import { openAppeals } from '../features/appeal/open-appeals'
import { requestReview } from '../features/appeal/request-review'
import { showAppeal } from '../features/appeal/show-appeal'
import { showEmergency } from '../features/appeal/show-emergency'
import { similarAppeals } from '../features/appeal/similar-appeals'
import { submitAppeal } from '../features/appeal/submit-appeal'
import { withdrawAppeal } from '../features/appeal/withdraw-appeal'
import { endCommittee } from '../features/bodies/end-committee'
import { joinCommittee } from '../features/bodies/join-committee'
import { leaveCommittee } from '../features/bodies/leave-committee'
import { recordCommittee } from '../features/bodies/record-committee'
import { recordProperty } from '../features/bodies/record-property'
import { showBodies } from '../features/bodies/show-bodies'
import { addCareNote } from '../features/butler/add-care-note'
import { askContact } from '../features/butler/ask-contact'
import { becameAppeal, suggestAppeal } from '../features/butler/become-appeal'
import { becameWish, suggestWishForContact } from '../features/butler/become-wish'
import { butlerCard } from '../features/butler/butler-card'
import { callbackNumber } from '../features/butler/callback-number'
import { careNotes, removeCareNote } from '../features/butler/care-notes'
import { checkProperty } from '../features/butler/check-property'
import { contactDesk } from '../features/butler/contact-desk'
import { contactDoor } from '../features/butler/contact-door'
import { fileFor } from '../features/butler/file-for'
import { listChecks } from '../features/butler/list-checks'
import { moveContact } from '../features/butler/move-contact'
import { moveVisit } from '../features/butler/move-visit'
import { myButler } from '../features/butler/my-butler'
import { myContacts } from '../features/butler/my-contacts'
import { reportSeen } from '../features/butler/report-seen'
import { sayContact } from '../features/butler/say-contact'
import { showContact } from '../features/butler/show-contact'
import { showButlerName } from '../features/butler/show-name'
import { showButlerPhoto } from '../features/butler/show-photo'
import { visitWindows } from '../features/butler/visit-windows'
import { enterYear } from '../features/calendar/enter-year'
import { showWorkYears } from '../features/calendar/show-work-years'
import { compoundProfile } from '../features/community/compound-profile'
import { home } from '../features/community/home'
import { listCommunities } from '../features/community/list-communities'
import { listCompounds } from '../features/community/list-compounds'
import { listStations } from '../features/community/list-stations'
import { makePoster } from '../features/community/make-poster'
import { stationProfile } from '../features/community/station-profile'
import { allMyStatements } from '../features/consultation/all-my-statements'
import { contestStatement } from '../features/consultation/contest-statement'
import { decideOpening } from '../features/consultation/decide-opening'
import { decideStatement } from '../features/consultation/decide-statement'
import { hideStatement } from '../features/consultation/hide-statement'
import { listConsultations } from '../features/consultation/list-consultations'
import { moreCards } from '../features/consultation/more-cards'
import { moveTheConsultation } from '../features/consultation/move'
import { myStatements } from '../features/consultation/my-statements'
import { openConsultation } from '../features/consultation/open-consultation'
import { reportStatement } from '../features/consultation/report-statement'
import { sayStatement } from '../features/consultation/say-statement'
import { showPage } from '../features/consultation/show-page'
import { showProcess } from '../features/consultation/show-process'
import { statementQueue } from '../features/consultation/statement-queue'
import { takeStance } from '../features/consultation/take-stance'
import { unpublishedConsultations } from '../features/consultation/unpublished-consultations'
import { beginTree } from '../features/directory/begin-tree'
import { confirmTree } from '../features/directory/confirm-tree'
import { exportTree } from '../features/directory/export-tree'
import { prepareTree } from '../features/directory/prepare-tree'
import { searchDirectory } from '../features/directory/search'
import { showFigures } from '../features/directory/show-figures'
import { deskList } from '../features/duty/desk-list'
import { addFactNote } from '../features/facts/add-fact-note'
import { factsDesk } from '../features/facts/facts-desk'
import { listParties } from '../features/facts/list-parties'
import { showFacts } from '../features/facts/show-facts'
import { tellParties } from '../features/facts/tell-parties'
import { addEntry } from '../features/handling/add-entry'
import { addTask } from '../features/handling/add-task'
import { answerDirectly } from '../features/handling/answer-directly'
import { answerOffer } from '../features/handling/answer-offer'
import { answerWork } from '../features/handling/answer-work'
import { askDirectly } from '../features/handling/ask-directly'
import { giveRating } from '../features/handling/give-rating'
import { giveTask } from '../features/handling/give-task'
import { offerWork } from '../features/handling/offer-work'
import { recordAnswer } from '../features/handling/record-answer'
import { recordCall } from '../features/handling/record-call'
import { reportDone } from '../features/handling/report-done'
import { resultPaper } from '../features/handling/result-paper'
import { sendBack } from '../features/handling/send-back'
import { settleTask } from '../features/handling/settle-task'
import { showChanges } from '../features/handling/show-changes'
import { showWork } from '../features/handling/show-work'
import { trackWork } from '../features/handling/track-work'
import { witnessAnswer } from '../features/handling/witness-answer'
import { workDesk } from '../features/handling/work-desk'
import { decideHeld } from '../features/held/decide-held'
import { heldWords } from '../features/held/held-words'
import { answerPush } from '../features/inbox/answer-push'
import { listNotices } from '../features/inbox/list-notices'
import { pushSettings } from '../features/inbox/push-settings'
import { readNotices } from '../features/inbox/read-notices'
import { turnPush } from '../features/inbox/turn-push'
import { addMinutesNote } from '../features/minutes/add-minutes-note'
import { minutesDesk } from '../features/minutes/minutes-desk'
import { minutesPaper } from '../features/minutes/minutes-paper'
import { showMinutes } from '../features/minutes/show-minutes'
import { signMinutes } from '../features/minutes/sign-minutes'
import { writeMinutes } from '../features/minutes/write-minutes'
import { collectSignIn } from '../features/people/collect-sign-in'
import { confirmSignIn } from '../features/people/confirm-sign-in'
import { decideResidence } from '../features/people/decide-residence'
import { declareResidence } from '../features/people/declare-residence'
import { describeHome } from '../features/people/describe-home'
import { endSession } from '../features/people/end-session'
import { giveConsent } from '../features/people/give-consent'
import { listStairwells } from '../features/people/list-stairwells'
import { lookAtSignIn } from '../features/people/look-at-sign-in'
import { me } from '../features/people/me'
import { moveOut } from '../features/people/move-out'
import { myConsents } from '../features/people/my-consents'
import { nameAdult } from '../features/people/name-adult'
import { requestSignIn } from '../features/people/request-sign-in'
import { residenceQueue } from '../features/people/residence-queue'
import { verifyPhone } from '../features/people/verify-phone'
import { vouch } from '../features/people/vouch'
import { withdrawConsent } from '../features/people/withdraw-consent'
import { beginPhoto } from '../features/photo/begin-photo'
import { finishPhoto } from '../features/photo/finish-photo'
import { answerPoll } from '../features/poll/answer-poll'
import { setPoll } from '../features/poll/set-poll'
import { showPoll } from '../features/poll/show-poll'
import { acceptInvitation } from '../features/posts/accept'
import { beginImport } from '../features/posts/begin-import'
import { claimFirstAdmin } from '../features/posts/claim-first-admin'
import { confirmImport } from '../features/posts/confirm-import'
import { declineInvitation } from '../features/posts/decline'
import { endPost } from '../features/posts/end-post'
import { invitePost } from '../features/posts/invite'
import { listPosts } from '../features/posts/list-posts'
import { lookAtInvitation } from '../features/posts/look-at-invitation'
import { postHistory } from '../features/posts/post-history'
import { prepareImport } from '../features/posts/prepare-import'
import { revokeInvitation } from '../features/posts/revoke-invitation'
import { setDeputy } from '../features/posts/set-deputy'
import { checkProposal } from '../features/proposal/check-proposal'
import { listProposals } from '../features/proposal/list-proposals'
import { proposalsToCheck } from '../features/proposal/proposals-to-check'
import { submitProposal } from '../features/proposal/submit-proposal'
import { withdrawProposal } from '../features/proposal/withdraw-proposal'
import { answerQuestion } from '../features/question/answer-question'
import { askQuestion } from '../features/question/ask-question'
import { listQuestions } from '../features/question/list-questions'
import { showQuestion } from '../features/question/show-question'
import { withdrawQuestion } from '../features/question/withdraw-question'
import { attendReception } from '../features/reception/attend-reception'
import { bookReception } from '../features/reception/book-reception'
import { cancelReception } from '../features/reception/cancel-reception'
import { receptionDesk } from '../features/reception/reception-desk'
import { recordReception } from '../features/reception/record-reception'
import { setReception } from '../features/reception/set-reception'
import { showReception } from '../features/reception/show-reception'
import { beginList } from '../features/registration/begin-list'
import { changeSkills } from '../features/registration/change-skills'
import { confirmList } from '../features/registration/confirm-list'
import { decideMember } from '../features/registration/decide-member'
import { endUnit } from '../features/registration/end-unit'
import { listMembers } from '../features/registration/list-members'
import { listUnits } from '../features/registration/list-units'
import { membersToCheck } from '../features/registration/members-to-check'
import { myRegistration } from '../features/registration/my-registration'
import { prepareList } from '../features/registration/prepare-list'
import { register } from '../features/registration/register'
import { registerUnit } from '../features/registration/register-unit'
import { showUnit } from '../features/registration/show-unit'
import { stepRegistration } from '../features/registration/step-registration'
import { unitDesk } from '../features/registration/unit-desk'
import { reportPaper } from '../features/report/report-paper'
import { showReport } from '../features/report/show-report'
import { resolveScene } from '../features/scan/resolve-scene'
import { answerSheet } from '../features/service/answer-sheet'
import { callOffActivity } from '../features/service/call-off-activity'
import { confirmCame } from '../features/service/confirm-came'
import { listGroups } from '../features/service/groups'
import { hostActivity } from '../features/service/host-activity'
import { hostedActivities } from '../features/service/hosted-activities'
import { issueSheet } from '../features/service/issue-sheet'
import { joinActivity } from '../features/service/join-activity'
import { joinGroup } from '../features/service/join-group'
import { listActivities } from '../features/service/list-activities'
import { myReport } from '../features/service/my-report'
import { mySheets } from '../features/service/my-sheets'
import { openActivity } from '../features/service/open-activity'
import { serviceReportPaper } from '../features/service/report-paper'
import { reportsToReview } from '../features/service/reports-to-review'
import { reviewReport } from '../features/service/review-report'
import { serviceYear } from '../features/service/service-year'
import { settleSheet } from '../features/service/settle-sheet'
import { sheetDesk } from '../features/service/sheet-desk'
import { sheetDraft } from '../features/service/sheet-draft'
import { sheetPaper } from '../features/service/sheet-paper'
import { submitReport } from '../features/service/submit-report'
import { submitUnitReport } from '../features/service/submit-unit-report'
import { unitReport } from '../features/service/unit-report'
import { writeSheet } from '../features/service/write-sheet'
import { addByHand } from '../features/session/add-by-hand'
import { answerInvitation } from '../features/session/answer-invitation'
import { checkIn } from '../features/session/check-in'
import { conveneSession } from '../features/session/convene-session'
import { hostSession } from '../features/session/host-session'
import { inviteToSession } from '../features/session/invite-to-session'
import { keepSeat } from '../features/session/keep-seat'
import { latestSession } from '../features/session/latest-session'
import { moveSession } from '../features/session/move-session'
import { nextTurn } from '../features/session/next-turn'
import { procedureRules } from '../features/session/procedure-rules'
import { publishProcedureRules } from '../features/session/publish-procedure-rules'
import { sendSessionPhotos } from '../features/session/send-photos'
import { sessionCandidates } from '../features/session/session-candidates'
import { sessionCode } from '../features/session/session-code'
import { sessionFigures } from '../features/session/session-figures'
import { showSession } from '../features/session/show-session'
import { witnessPresence } from '../features/session/witness-presence'
import { endShop } from '../features/shop/end-shop'
import { listShops } from '../features/shop/list-shops'
import { recordShop } from '../features/shop/record-shop'
import { assemblyResult } from '../features/statutory/assembly-result'
import { markStatutory } from '../features/statutory/mark-statutory'
import { acceptAppeal } from '../features/topics/accept-appeal'
import { askBack } from '../features/topics/ask-back'
import { currentTopics } from '../features/topics/current-topics'
import { foldAppeal } from '../features/topics/fold-appeal'
import { mergeAppeal } from '../features/topics/merge-appeal'
import { openFromAppeal } from '../features/topics/open-from-appeal'
import { overturnedVerdicts } from '../features/topics/overturned-verdicts'
import { publishTopics } from '../features/topics/publish-topics'
import { reviewHandOff } from '../features/topics/review-hand-off'
import { reviewQueue } from '../features/topics/review-queue'
import { reviewShow } from '../features/topics/review-show'
import { saveTopicDraft } from '../features/topics/save-topic-draft'
import { splitAppeal } from '../features/topics/split-appeal'
import { topicDraft } from '../features/topics/topic-draft'
import { topicHints } from '../features/topics/topic-hints'
import { topicOutcomes } from '../features/topics/topic-outcomes'
import { tryTopicDraft } from '../features/topics/try-topic-draft'
import { undoReview } from '../features/topics/undo-review'
import { approveWish } from '../features/wish/approve-wish'
import { claimWish } from '../features/wish/claim-wish'
import { confirmWish } from '../features/wish/confirm-wish'
import { wishContact } from '../features/wish/contact'
import { wishHelpers } from '../features/wish/helpers'
import { inspectWish } from '../features/wish/inspect-wish'
import { listWishes } from '../features/wish/list-wishes'
import { moveWish } from '../features/wish/move-wish'
import { myWishes } from '../features/wish/my-wishes'
import { noteWish } from '../features/wish/note-wish'
import { showWish } from '../features/wish/show-wish'
import { submitWish } from '../features/wish/submit-wish'
import { suggestWish } from '../features/wish/suggest-wish'
import { thank } from '../features/wish/thank'
import { visitWish } from '../features/wish/visit-wish'
import { wishDesk } from '../features/wish/wish-desk'
import { wishFigures } from '../features/wish/wish-figures'
import { decideWorker } from '../features/worker/decide-worker'
import { leaveWorkers } from '../features/worker/leave-workers'
import { listWorkers } from '../features/worker/list-workers'
import { myWorker } from '../features/worker/my-worker'
import { registerWorker } from '../features/worker/register-worker'
import type { AnyAction } from '../kernel/define-action'

/** Every verb that people have. A verb that is not here does not exist. */
const all = [
  resolveScene,
  home,
  compoundProfile,
  stationProfile,
  listStations,
  listCommunities,
  listCompounds,
  makePoster,
  me,
  declareResidence,
  requestSignIn,
  lookAtSignIn,
  confirmSignIn,
  collectSignIn,
  endSession,
  verifyPhone,
  listStairwells,
  describeHome,
  deskList,
  searchDirectory,
  showFigures,
  exportTree,
  beginTree,
  prepareTree,
  confirmTree,
  showReport,
  reportPaper,
  showReception,
  bookReception,
  cancelReception,
  setReception,
  receptionDesk,
  attendReception,
  recordReception,
  askQuestion,
  listQuestions,
  showQuestion,
  answerQuestion,
  withdrawQuestion,
  showAccount,
  exportAccount,
  deleteAccount,
  keepAccount,
  residenceQueue,
  vouch,
  decideResidence,
  nameAdult,
  moveOut,
  myButler,
  visitWindows,
  showButlerName,
  showButlerPhoto,
  butlerCard,
  reportSeen,
  myWorker,
  registerWorker,
  leaveWorkers,
  listWorkers,
  decideWorker,
  listShops,
  recordShop,
  endShop,
  checkProperty,
  listChecks,
  endCommittee,
  joinCommittee,
  leaveCommittee,
  recordCommittee,
  recordProperty,
  showBodies,
  addCareNote,
  careNotes,
  removeCareNote,
  askContact,
  fileFor,
  myContacts,
  showContact,
  sayContact,
  moveContact,
  moveVisit,
  contactDoor,
  callbackNumber,
  contactDesk,
  suggestAppeal,
  becameAppeal,
  becameWish,
  suggestWishForContact,
  giveConsent,
  withdrawConsent,
  myConsents,
  invitePost,
  revokeInvitation,
  lookAtInvitation,
  acceptInvitation,
  declineInvitation,
  setDeputy,
  endPost,
  listPosts,
  postHistory,
  claimFirstAdmin,
  beginImport,
  prepareImport,
  confirmImport,
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
  listConsultations,
  showPage,
  moreCards,
  takeStance,
  showProcess,
  moveTheConsultation,
  showPoll,
  setPoll,
  answerPoll,
  showMinutes,
  minutesDesk,
  writeMinutes,
  signMinutes,
  addMinutesNote,
  minutesPaper,
  markStatutory,
  assemblyResult,
  openConsultation,
  unpublishedConsultations,
  decideOpening,
  addByHand,
  checkIn,
  conveneSession,
  hostSession,
  inviteToSession,
  answerInvitation,
  keepSeat,
  latestSession,
  moveSession,
  nextTurn,
  procedureRules,
  publishProcedureRules,
  sendSessionPhotos,
  sessionCandidates,
  sessionCode,
  sessionFigures,
  showSession,
  witnessPresence,
  beginPhoto,
  finishPhoto,
  sayStatement,
  myStatements,
  allMyStatements,
  reportStatement,
  hideStatement,
  contestStatement,
  decideStatement,
  statementQueue,
  unanswered,
  answerStatements,
  listAnswers,
  heldWords,
  decideHeld,
  showFacts,
  addEntry,
  addTask,
  answerDirectly,
  answerOffer,
  answerWork,
  recordAnswer,
  witnessAnswer,
  askDirectly,
  giveRating,
  giveTask,
  offerWork,
  recordCall,
  reportDone,
  resultPaper,
  sendBack,
  settleTask,
  showChanges,
  showWork,
  trackWork,
  workDesk,
  factsDesk,
  addFactNote,
  listParties,
  tellParties,
  submitProposal,
  listProposals,
  withdrawProposal,
  proposalsToCheck,
  checkProposal,
  answerBack,
  coSignAppeal,
  handOffAppeal,
  myAppeals,
  openAppeals,
  requestReview,
  showAppeal,
  similarAppeals,
  submitAppeal,
  withdrawAppeal,
  submitWish,
  myWishes,
  listWishes,
  showWish,
  claimWish,
  wishContact,
  noteWish,
  confirmWish,
  thank,
  moveWish,
  wishDesk,
  inspectWish,
  visitWish,
  approveWish,
  wishHelpers,
  suggestWish,
  wishFigures,
  acceptAppeal,
  askBack,
  showWorkYears,
  enterYear,
  currentTopics,
  foldAppeal,
  mergeAppeal,
  openFromAppeal,
  overturnedVerdicts,
  publishTopics,
  reviewHandOff,
  showEmergency,
  attendEmergency,
  reviewQueue,
  reviewShow,
  saveTopicDraft,
  splitAppeal,
  topicDraft,
  topicHints,
  topicOutcomes,
  tryTopicDraft,
  undoReview,
  listNotices,
  readNotices,
  pushSettings,
  answerPush,
  turnPush,
] as const satisfies readonly AnyAction[]

/** Each verb with its own types, for the test that holds schemas and contract together. */
export type RegisteredAction = (typeof all)[number]

export const actions: ReadonlyMap<string, AnyAction> = new Map(
  all.map((action): [string, AnyAction] => [action.name, action]),
)
