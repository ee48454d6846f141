import type * as account from './account'
import type * as answers from './answers'
import type * as appeal from './appeal'
import type * as bodies from './bodies'
import type * as butlerCard from './butler/card'
import type * as butlerCare from './butler/care'
import type * as butlerCheck from './butler/check'
import type * as butlerContact from './butler/contact'
import type * as butlerContactLife from './butler/contact-life'
import type * as butlerGrow from './butler/grow'
import type * as butlerLists from './butler/lists'
import type * as butlerMyButler from './butler/my-butler'
import type * as butlerReach from './butler/reach'
import type * as butlerRequest from './butler/request'
import type * as butlerVisit from './butler/visit'
import type * as calendar from './calendar'
import type * as community from './community'
import type * as consent from './consent'
import type * as consultation from './consultation'
import type * as desk from './desk'
import type * as directLine from './direct-line'
import type * as directory from './directory'
import type * as facts from './facts'
import type * as handling from './handling'
import type * as heldWords from './held-words'
import type * as inbox from './inbox'
import type * as minutes from './minutes'
import type * as opening from './opening'
import type * as people from './people'
import type * as photo from './photo'
import type * as poll from './poll'
import type * as posts from './posts'
import type * as procedure from './procedure-rules'
import type * as process from './process'
import type * as proposal from './proposal'
import type * as question from './question'
import type * as reception from './reception'
import type * as registration from './registration'
import type * as report from './report'
import type * as residence from './residence'
import type * as review from './review'
import type * as scan from './scan'
import type * as serviceActivity from './service/activity'
import type * as serviceGroup from './service/group'
import type * as serviceHosting from './service/hosting'
import type * as servicePaper from './service/paper'
import type * as serviceReport from './service/report'
import type * as serviceReportReview from './service/report-review'
import type * as serviceSheet from './service/sheet'
import type * as serviceSheetDesk from './service/sheet-desk'
import type * as serviceYear from './service/year'
import type * as sessionCheckIn from './session/check-in'
import type * as sessionConvene from './session/convene'
import type * as sessionFigures from './session/figures'
import type * as sessionHost from './session/host'
import type * as sessionInvite from './session/invite'
import type * as sessionPhotos from './session/photos'
import type * as sessionShow from './session/show'
import type * as shops from './shops'
import type * as statement from './statement'
import type * as statutory from './statutory'
import type * as topics from './topics'
import type * as wishCard from './wish/card'
import type * as wishClaim from './wish/claim'
import type * as wishConfirm from './wish/confirm'
import type * as wishDesk from './wish/desk'
import type * as wishFigures from './wish/figures'
import type * as wishHelpers from './wish/helpers'
import type * as wishInspect from './wish/inspect'
import type * as wishMine from './wish/mine'
import type * as wishMove from './wish/move'
import type * as wishNote from './wish/note'
import type * as wishShow from './wish/show'
import type * as wishSubmit from './wish/submit'
import type * as workTask from './work-task'
import type * as workers from './workers'

interface Action<Input, Output> {
  readonly input: Input
  readonly output: Output
}

/** Every action a client may ask for, with its input and output. Server and client both read this. */
export interface Actions {
  'scan.resolve': Action<scan.ResolveSceneInput, scan.ResolveScene>

  'community.home': Action<community.CompoundHomeInput, community.CompoundHome>
  'community.compound': Action<community.CompoundProfileInput, community.CompoundProfile>
  'community.station': Action<community.StationProfileInput, community.StationProfile>
  'community.stations': Action<community.ListStationsInput, community.ListStations>
  'community.communities': Action<community.ListCommunitiesInput, community.ListCommunities>
  'community.compounds': Action<community.ListCompoundsInput, community.ListCompounds>
  'community.makePoster': Action<community.MakePosterInput, community.MakePoster>

  'people.me': Action<people.MeInput, people.Me>
  'people.declareResidence': Action<people.DeclareResidenceInput, people.DeclareResidence>
  'people.requestSignIn': Action<people.RequestSignInInput, people.RequestSignIn>
  'people.lookAtSignIn': Action<people.LookAtSignInInput, people.LookAtSignIn>
  'people.confirmSignIn': Action<people.ConfirmSignInInput, people.ConfirmSignIn>
  'people.collectSignIn': Action<people.CollectSignInInput, people.CollectSignIn>
  'people.endSession': Action<people.EndSessionInput, people.EndSession>
  'people.verifyPhone': Action<residence.VerifyPhoneInput, residence.VerifyPhone>
  'people.stairwells': Action<residence.StairwellsInput, residence.Stairwells>
  'people.describeHome': Action<residence.DescribeHomeInput, residence.DescribeHome>
  'report.show': Action<report.ReportInput, report.Report>
  'report.paper': Action<report.ReportPaperInput, report.ReportPaper>
  'reception.show': Action<reception.ShowReceptionInput, reception.ShowReception>
  'reception.book': Action<reception.BookReceptionInput, reception.BookReception>
  'reception.cancel': Action<reception.CancelReceptionInput, reception.CancelReception>
  'reception.set': Action<reception.SetReceptionInput, reception.SetReception>
  'reception.desk': Action<reception.ReceptionDeskInput, reception.ReceptionDesk>
  'reception.attend': Action<reception.AttendReceptionInput, reception.AttendReception>
  'reception.record': Action<reception.RecordReceptionInput, reception.RecordReception>
  'question.ask': Action<question.AskQuestionInput, question.AskQuestion>
  'question.list': Action<question.ListQuestionsInput, question.ListQuestions>
  'question.show': Action<question.ShowQuestionInput, question.ShowQuestion>
  'question.answer': Action<question.AnswerQuestionInput, question.AnswerQuestion>
  'question.withdraw': Action<question.WithdrawQuestionInput, question.WithdrawQuestion>
  'desk.list': Action<desk.DeskInput, desk.Desk>
  'people.residenceQueue': Action<residence.ResidenceQueueInput, residence.ResidenceQueue>
  'people.vouch': Action<residence.VouchInput, residence.Vouch>
  'people.decideResidence': Action<residence.DecideResidenceInput, residence.DecideResidence>
  'people.nameAdult': Action<residence.NameAdultInput, residence.NameAdult>
  'people.moveOut': Action<residence.MoveOutInput, residence.MoveOut>
  'bodies.show': Action<bodies.BodiesInput, bodies.Bodies>
  'bodies.recordCommittee': Action<bodies.RecordCommitteeInput, bodies.CommitteeRecorded>
  'bodies.joinCommittee': Action<bodies.JoinCommitteeInput, bodies.CommitteeRecorded>
  'bodies.leaveCommittee': Action<bodies.LeaveCommitteeInput, bodies.CommitteeRecorded>
  'bodies.endCommittee': Action<bodies.EndCommitteeInput, bodies.EndCommittee>
  'bodies.recordProperty': Action<bodies.RecordPropertyInput, bodies.RecordProperty>
  'workers.mine': Action<workers.MyWorkerInput, workers.MyWorker>
  'workers.register': Action<workers.RegisterWorkerInput, workers.RegisterWorker>
  'workers.leave': Action<workers.LeaveWorkersInput, workers.LeaveWorkers>
  'workers.list': Action<workers.ListWorkersInput, workers.ListWorkers>
  'workers.decide': Action<workers.DecideWorkerInput, workers.DecideWorker>
  'shops.list': Action<shops.ListShopsInput, shops.ListShops>
  'shops.record': Action<shops.RecordShopInput, shops.RecordShop>
  'shops.end': Action<shops.EndShopInput, shops.EndShop>
  'butler.mine': Action<butlerMyButler.MyButlerInput, butlerMyButler.MyButler>
  'butler.showName': Action<butlerCard.ShowButlerNameInput, butlerCard.ShowButlerName>
  'butler.showPhoto': Action<butlerCard.ShowButlerPhotoInput, butlerCard.ShowButlerPhoto>
  'butler.card': Action<butlerCard.ButlerCardInput, butlerCard.MyButlerCard>
  'butler.checkProperty': Action<butlerCheck.CheckPropertyInput, butlerCheck.CheckProperty>
  'butler.checks': Action<butlerCheck.PropertyChecksInput, butlerCheck.PropertyChecks>
  'butler.addCareNote': Action<butlerCare.AddCareNoteInput, butlerCare.AddCareNote>
  'butler.careNotes': Action<butlerCare.CareNotesInput, butlerCare.CareNotes>
  'butler.removeCareNote': Action<butlerCare.RemoveCareNoteInput, butlerCare.RemoveCareNote>
  'butler.windows': Action<butlerVisit.VisitWindowsInput, butlerVisit.VisitWindows>
  'butler.contact': Action<butlerContact.ContactInput, butlerContact.Contact>
  'butler.reportSeen': Action<butlerContact.ReportSeenInput, butlerContact.Contact>
  'butler.fileFor': Action<butlerContact.FileForInput, butlerContact.Contact>
  'butler.requests': Action<butlerLists.MyContactsInput, butlerLists.MyContacts>
  'butler.request': Action<butlerRequest.ShowContactInput, butlerRequest.ShowContact>
  'butler.say': Action<butlerRequest.SayContactInput, butlerRequest.SayContact>
  'butler.move': Action<butlerContactLife.MoveContactInput, butlerContactLife.MoveContact>
  'butler.visit': Action<butlerVisit.MoveVisitInput, butlerVisit.MoveVisit>
  'butler.door': Action<butlerReach.ContactDoorInput, butlerReach.ContactDoor>
  'butler.callbackNumber': Action<butlerReach.CallbackNumberInput, butlerReach.CallbackNumber>
  'butler.desk': Action<butlerLists.ContactDeskInput, butlerLists.ContactDesk>
  'butler.suggestAppeal': Action<butlerGrow.SuggestAppealInput, butlerGrow.SuggestAppeal>
  'butler.becameAppeal': Action<butlerGrow.BecameAppealInput, butlerGrow.BecameAppeal>
  'butler.suggestWish': Action<butlerGrow.SuggestWishForContactInput, butlerGrow.SuggestWishForContact>
  'butler.becameWish': Action<butlerGrow.BecameWishInput, butlerGrow.BecameWish>
  'people.consent': Action<consent.ConsentInput, consent.Consent>
  'people.withdrawConsent': Action<consent.WithdrawConsentInput, consent.WithdrawConsent>
  'people.myConsents': Action<consent.MyConsentsInput, consent.MyConsents>

  'directory.search': Action<directory.SearchDirectoryInput, directory.SearchDirectory>
  'directory.figures': Action<directory.DirectoryFiguresInput, directory.DirectoryCount>
  'directory.export': Action<directory.ExportTreeInput, directory.ExportTree>
  'directory.beginImport': Action<directory.BeginTreeInput, directory.BeginTree>
  'directory.prepareImport': Action<directory.PrepareTreeInput, directory.PrepareTree>
  'directory.confirmImport': Action<directory.ConfirmTreeInput, directory.ConfirmTree>

  'account.show': Action<account.ShowAccountInput, account.MyAccount>
  'account.export': Action<account.ExportAccountInput, account.AccountExport>
  'account.delete': Action<account.DeleteAccountInput, account.DeleteAccount>
  'account.keep': Action<account.KeepAccountInput, account.KeepAccount>

  'posts.invite': Action<posts.InvitePostInput, posts.Invited>
  'posts.revokeInvitation': Action<posts.RevokeInvitationInput, posts.RevokeInvitation>
  'posts.lookAtInvitation': Action<posts.LookAtInvitationInput, posts.LookAtInvitation>
  'posts.accept': Action<posts.AcceptInvitationInput, posts.AcceptInvitation>
  'posts.decline': Action<posts.DeclineInvitationInput, posts.DeclineInvitation>
  'posts.setDeputy': Action<posts.SetDeputyInput, posts.SetDeputy>
  'posts.end': Action<posts.EndPostInput, posts.EndPost>
  'posts.list': Action<posts.ListPostsInput, posts.ListPosts>
  'posts.history': Action<posts.PostHistoryInput, posts.PostHistory>
  'posts.claimFirstAdmin': Action<posts.ClaimFirstAdminInput, posts.ClaimFirstAdmin>
  'posts.beginImport': Action<posts.BeginImportInput, posts.BeginImport>
  'posts.prepareImport': Action<posts.PrepareImportInput, posts.PrepareImport>
  'posts.confirmImport': Action<posts.ConfirmImportInput, posts.ConfirmImport>

  'consultation.list': Action<consultation.ListConsultationsInput, consultation.ListConsultations>
  'consultation.page': Action<consultation.ConsultationPageInput, consultation.ConsultationPage>
  'consultation.moreCards': Action<consultation.MoreCardsInput, consultation.MoreCards>
  'consultation.takeStance': Action<consultation.TakeStanceInput, consultation.TakeStance>
  'consultation.process': Action<process.ProcessInput, process.ProcessView>
  'consultation.move': Action<process.MoveConsultationInput, process.MoveConsultation>
  'poll.show': Action<poll.PollShowInput, poll.PollShow>
  'poll.set': Action<poll.SetPollInput, poll.SetPoll>
  'poll.answer': Action<poll.AnswerPollInput, poll.AnswerPoll>
  'minutes.show': Action<minutes.MinutesShowInput, minutes.MinutesShow>
  'minutes.desk': Action<minutes.MinutesDeskInput, minutes.MinutesDesk>
  'minutes.write': Action<minutes.WriteMinutesInput, minutes.WriteMinutes>
  'minutes.sign': Action<minutes.SignMinutesInput, minutes.SignMinutes>
  'minutes.note': Action<minutes.AddMinutesNoteInput, minutes.AddMinutesNote>
  'minutes.paper': Action<minutes.MinutesPaperInput, minutes.MinutesPaper>
  'statutory.mark': Action<statutory.MarkStatutoryInput, statutory.MarkStatutory>
  'statutory.result': Action<statutory.AssemblyResultInput, statutory.AssemblyResultKept>

  'consultation.open': Action<opening.OpenConsultationInput, opening.OpenConsultation>
  'consultation.unpublished': Action<opening.UnpublishedConsultationsInput, opening.UnpublishedConsultations>
  'consultation.decideOpening': Action<opening.DecideOpeningInput, opening.DecideOpening>

  'session.latest': Action<sessionShow.LatestSessionInput, sessionShow.LatestSession>
  'session.show': Action<sessionShow.ShowSessionInput, sessionShow.ShowSession>
  'session.convene': Action<sessionConvene.ConveneSessionInput, sessionConvene.ConveneSession>
  'session.move': Action<sessionHost.MoveSessionInput, sessionHost.MoveSession>
  'session.host': Action<sessionHost.HostSessionInput, sessionHost.HostSession>
  'session.code': Action<sessionHost.SessionCodeInput, sessionHost.SessionCode>
  'session.checkIn': Action<sessionCheckIn.CheckInInput, sessionCheckIn.CheckIn>
  'session.addByHand': Action<sessionCheckIn.AddByHandInput, sessionCheckIn.AddByHand>
  'session.witness': Action<sessionCheckIn.WitnessInput, sessionCheckIn.Witness>
  'session.turn': Action<sessionHost.SessionTurnInput, sessionHost.SessionTurn>
  'session.candidates': Action<sessionInvite.SessionCandidatesInput, sessionInvite.SessionCandidates>
  'session.invite': Action<sessionInvite.InviteToSessionInput, sessionInvite.InviteToSession>
  'session.answerInvitation': Action<sessionInvite.AnswerInvitationInput, sessionInvite.AnswerInvitation>
  'session.keepSeat': Action<sessionInvite.KeepSeatInput, sessionInvite.KeepSeat>
  'session.photos': Action<sessionPhotos.SessionPhotosInput, sessionPhotos.SessionPhotos>
  'session.figures': Action<sessionFigures.SessionFiguresInput, sessionFigures.SessionFigures>
  'session.rules': Action<procedure.ProcedureRulesInput, procedure.ProcedureRules>
  'session.publishRules': Action<procedure.PublishProcedureRulesInput, procedure.PublishProcedureRules>

  'consultation.facts': Action<facts.ConsultationFactsInput, facts.ConsultationFacts>
  'consultation.factsDesk': Action<facts.FactsDeskInput, facts.FactsDesk>
  'consultation.addFactNote': Action<facts.AddFactNoteInput, facts.AddFactNote>
  'consultation.listParties': Action<facts.ListPartiesInput, facts.ListParties>
  'consultation.tellParties': Action<facts.TellPartiesInput, facts.TellParties>

  'proposal.submit': Action<proposal.SubmitProposalInput, proposal.SubmitProposal>
  'proposal.list': Action<proposal.ListProposalsInput, proposal.ListProposals>
  'proposal.withdraw': Action<proposal.WithdrawProposalInput, proposal.WithdrawProposal>
  'proposal.toCheck': Action<proposal.ProposalsToCheckInput, proposal.ProposalsToCheck>
  'proposal.check': Action<proposal.CheckProposalInput, proposal.CheckProposal>

  'photo.begin': Action<photo.BeginPhotoInput, photo.BeginPhoto>
  'photo.finish': Action<photo.FinishPhotoInput, photo.FinishPhoto>

  'statement.say': Action<statement.SayStatementInput, statement.SayStatement>
  'statement.mine': Action<statement.MyStatementsInput, statement.MyStatements>
  'statement.mineEverywhere': Action<statement.AllMyStatementsInput, statement.AllMyStatements>
  'statement.report': Action<statement.ReportStatementInput, statement.ReportStatement>
  'statement.hide': Action<statement.HideStatementInput, statement.HideStatement>
  'statement.contest': Action<statement.ContestStatementInput, statement.ContestStatement>
  'statement.decide': Action<statement.DecideStatementInput, statement.DecideStatement>
  'statement.queue': Action<statement.StatementQueueInput, statement.StatementQueue>
  'statement.unanswered': Action<answers.UnansweredInput, answers.Unanswered>
  'statement.answer': Action<answers.AnswerStatementsInput, answers.AnswerStatements>
  'statement.answers': Action<answers.AnswersInput, answers.Answers>

  'words.held': Action<heldWords.HeldWordsInput, heldWords.HeldWords>
  'words.decide': Action<heldWords.DecideHeldInput, heldWords.DecideHeld>

  'appeal.submit': Action<appeal.SubmitAppealInput, appeal.SubmitAppeal>
  'appeal.similar': Action<appeal.SimilarAppealsInput, appeal.SimilarAppeals>
  'appeal.coSign': Action<appeal.CoSignAppealInput, appeal.CoSignAppeal>
  'appeal.show': Action<appeal.ShowAppealInput, appeal.ShowAppeal>
  'appeal.showEmergency': Action<appeal.ShowEmergencyInput, appeal.ShowEmergency>
  'appeal.attend': Action<appeal.AttendEmergencyInput, appeal.AttendEmergency>
  'appeal.mine': Action<appeal.MyAppealsInput, appeal.MyAppeals>
  'appeal.open': Action<appeal.OpenAppealsInput, appeal.OpenAppeals>
  'appeal.requestReview': Action<appeal.RequestReviewInput, appeal.AppealMoved>
  'appeal.withdraw': Action<appeal.WithdrawAppealInput, appeal.AppealMoved>
  'appeal.handOff': Action<appeal.HandOffAppealInput, appeal.HandOffAppeal>
  'appeal.answerBack': Action<appeal.AnswerBackInput, appeal.AppealMoved>

  'wish.submit': Action<wishSubmit.SubmitWishInput, wishSubmit.SubmitWish>
  'wish.mine': Action<wishMine.MyWishesInput, wishMine.MyWishes>
  'wish.list': Action<wishCard.ListWishesInput, wishCard.ListWishes>
  'wish.show': Action<wishShow.ShowWishInput, wishShow.ShowWish>
  'wish.claim': Action<wishClaim.ClaimWishInput, wishClaim.ClaimWish>
  'wish.contact': Action<wishClaim.WishContactInput, wishClaim.WishContact>
  'wish.note': Action<wishNote.NoteWishInput, wishNote.NoteWish>
  'wish.confirm': Action<wishConfirm.ConfirmWishInput, wishMove.WishMoved>
  'wish.thank': Action<wishConfirm.ThankInput, wishConfirm.Thank>
  'wish.move': Action<wishMove.MoveWishInput, wishMove.WishMoved>
  'wish.desk': Action<wishDesk.WishDeskInput, wishDesk.WishDesk>
  'wish.inspect': Action<wishInspect.InspectWishInput, wishInspect.InspectWish>
  'wish.visit': Action<wishInspect.VisitWishInput, wishMove.WishMoved>
  'wish.approve': Action<wishInspect.ApproveWishInput, wishInspect.ApproveWish>
  'wish.helpers': Action<wishHelpers.WishHelpersInput, wishHelpers.WishHelpers>
  'wish.suggest': Action<wishHelpers.SuggestWishInput, wishHelpers.SuggestWish>
  'wish.figures': Action<wishFigures.WishFiguresInput, wishFigures.WishFigures>

  'review.queue': Action<review.ReviewQueueInput, review.ReviewQueue>
  'review.show': Action<review.ReviewShowInput, review.ReviewShow>
  'review.accept': Action<review.AcceptAppealInput, review.ReviewMoved>
  'review.split': Action<review.SplitAppealInput, review.SplitAppeal>
  'review.merge': Action<review.MergeAppealInput, review.ReviewMoved>
  'review.askBack': Action<review.AskBackInput, review.ReviewMoved>
  'review.handOff': Action<review.ReviewHandOffInput, review.ReviewHandOff>
  'review.fold': Action<review.FoldAppealInput, review.ReviewMoved>
  'review.undo': Action<review.UndoReviewInput, review.ReviewMoved>
  'review.openConsultation': Action<review.OpenFromAppealInput, review.OpenFromAppeal>

  'registration.mine': Action<registration.MyRegistrationInput, registration.MyRegistrationAnswer>
  'registration.register': Action<registration.RegisterInput, registration.Register>
  'registration.step': Action<registration.StepRegistrationInput, registration.StepRegistration>
  'registration.changeSkills': Action<registration.ChangeSkillsInput, registration.ChangeSkills>
  'registration.queue': Action<registration.MembersToCheckInput, registration.MembersToCheck>
  'registration.members': Action<registration.MembersInput, registration.Members>
  'registration.decide': Action<registration.DecideMemberInput, registration.DecideMember>
  'registration.units': Action<registration.UnitsInput, registration.Units>
  'registration.registerUnit': Action<registration.RegisterUnitInput, registration.RegisterUnit>
  'registration.unitDesk': Action<registration.UnitDeskInput, registration.UnitDesk>
  'registration.showUnit': Action<registration.ShowUnitInput, registration.ShowUnit>
  'registration.endUnit': Action<registration.EndUnitInput, registration.EndUnit>
  'registration.beginList': Action<registration.BeginListInput, registration.BeginList>
  'registration.prepareList': Action<registration.PrepareListInput, registration.PrepareList>
  'registration.confirmList': Action<registration.ConfirmListInput, registration.ConfirmList>
  'work.show': Action<handling.WorkInput, handling.Work>
  'work.changes': Action<handling.ChangesInput, handling.Changes>
  'work.desk': Action<handling.WorkDeskInput, handling.WorkDesk>
  'work.addTask': Action<workTask.AddTaskInput, workTask.AddTask>
  'work.settleTask': Action<workTask.SettleTaskInput, handling.WorkChanged>
  'work.giveTask': Action<workTask.GiveTaskInput, handling.WorkChanged>
  'work.offer': Action<handling.OfferWorkInput, handling.WorkChanged>
  'work.answerOffer': Action<handling.AnswerOfferInput, handling.WorkChanged>
  'work.track': Action<handling.TrackWorkInput, handling.WorkChanged>
  'work.addEntry': Action<handling.AddEntryInput, handling.AddEntry>
  'work.reportDone': Action<handling.ReportDoneInput, handling.WorkChanged>
  'work.sendBack': Action<handling.SendBackInput, handling.WorkChanged>
  'work.answer': Action<handling.AnswerWorkInput, handling.AnswerWork>
  'work.recordAnswer': Action<handling.RecordAnswerInput, handling.RecordAnswer>
  'work.witnessAnswer': Action<handling.WitnessAnswerInput, handling.WitnessAnswer>
  'work.rate': Action<handling.GiveRatingInput, handling.GiveRating>
  'work.askDirectly': Action<directLine.AskDirectlyInput, directLine.AskDirectly>
  'work.answerDirectly': Action<directLine.AnswerDirectlyInput, directLine.AnswerDirectly>
  'work.recordCall': Action<directLine.RecordCallInput, directLine.RecordCall>
  'work.paper': Action<handling.ResultPaperInput, handling.ResultPaper>

  'service.activities': Action<serviceActivity.ActivitiesInput, serviceActivity.Activities>
  'service.joinActivity': Action<serviceActivity.JoinActivityInput, serviceActivity.JoinActivity>
  'service.openActivity': Action<serviceHosting.OpenActivityInput, serviceHosting.OpenActivity>
  'service.hostedActivities': Action<serviceHosting.HostedActivitiesInput, serviceHosting.HostedActivities>
  'service.hostActivity': Action<serviceHosting.HostActivityInput, serviceHosting.HostActivity>
  'service.confirmCame': Action<serviceHosting.ConfirmCameInput, serviceHosting.ConfirmCame>
  'service.callOffActivity': Action<serviceHosting.CallOffActivityInput, serviceHosting.CallOffActivity>
  'service.groups': Action<serviceGroup.GroupsInput, serviceGroup.Groups>
  'service.joinGroup': Action<serviceGroup.JoinGroupInput, serviceGroup.JoinGroup>
  'service.year': Action<serviceYear.ServiceYearInput, serviceYear.ServiceYear>
  'service.answerSheet': Action<serviceSheet.AnswerSheetInput, serviceSheet.SheetMoved>
  'service.issueSheet': Action<serviceSheetDesk.IssueSheetInput, serviceSheet.SheetMoved>
  'service.report': Action<serviceReport.MyReportInput, serviceReport.ReportView>
  'service.mySheets': Action<serviceSheet.MySheetsInput, serviceSheet.MySheets>
  'service.reportPaper': Action<servicePaper.ReportPaperInput, servicePaper.ServicePaper>
  'service.reports': Action<serviceReportReview.ReportsToReviewInput, serviceReportReview.ReportsToReview>
  'service.reviewReport': Action<serviceReportReview.ReviewReportInput, serviceReportReview.ReviewReport>
  'service.settleSheet': Action<serviceSheetDesk.SettleSheetInput, serviceSheet.SheetMoved>
  'service.sheetDesk': Action<serviceSheetDesk.SheetDeskInput, serviceSheetDesk.SheetDesk>
  'service.sheetDraft': Action<serviceSheetDesk.SheetDraftInput, serviceSheetDesk.SheetDraft>
  'service.sheetPaper': Action<servicePaper.SheetPaperInput, servicePaper.SheetPaper>
  'service.submitReport': Action<serviceReport.SubmitReportInput, serviceReport.SubmitReport>
  'service.submitUnitReport': Action<serviceReport.SubmitUnitReportInput, serviceReport.SubmitReport>
  'service.unitReport': Action<serviceReport.UnitReportInput, serviceReport.ReportView>
  'service.writeSheet': Action<serviceSheetDesk.WriteSheetInput, serviceSheet.SheetMoved>

  'calendar.years': Action<calendar.WorkYearsInput, calendar.WorkYears>
  'calendar.enter': Action<calendar.EnterYearInput, calendar.EnterYear>

  'topics.current': Action<topics.CurrentTopicsInput, topics.CurrentTopics>
  'topics.hints': Action<topics.TopicHintsInput, topics.TopicHints>
  'topics.draft': Action<topics.TopicDraftInput, topics.TopicDraft>
  'topics.saveDraft': Action<topics.SaveTopicDraftInput, topics.SaveTopicDraft>
  'topics.tryDraft': Action<topics.TryTopicDraftInput, topics.TryTopicDraft>
  'topics.publish': Action<topics.PublishTopicsInput, topics.PublishTopics>
  'topics.overturned': Action<topics.OverturnedInput, topics.Overturned>
  'topics.outcomes': Action<topics.TopicOutcomesInput, topics.TopicOutcomes>

  'inbox.list': Action<inbox.InboxInput, inbox.Inbox>
  'inbox.read': Action<inbox.ReadNoticesInput, inbox.ReadNotices>
  'inbox.pushSettings': Action<inbox.PushSettingsInput, inbox.PushSettings>
  'inbox.answerPush': Action<inbox.AnswerPushInput, inbox.PushSettings>
  'inbox.turnPush': Action<inbox.TurnPushInput, inbox.PushSettings>
}

export type ActionName = keyof Actions
export type InputOf<Name extends ActionName> = Actions[Name]['input']
export type OutputOf<Name extends ActionName> = Actions[Name]['output']
