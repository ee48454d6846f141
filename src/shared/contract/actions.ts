import type * as account from './account'
import type * as answers from './answers'
import type * as appeal from './appeal'
import type * as bodies from './bodies'
import type * as butler from './butler'
import type * as butlerNotes from './butler-notes'
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
import type * as service from './service'
import type * as session from './session'
import type * as shops from './shops'
import type * as statement from './statement'
import type * as statutory from './statutory'
import type * as topics from './topics'
import type * as wish from './wish'
import type * as wishDesk from './wish-desk'
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
  'butler.mine': Action<butler.MyButlerInput, butler.MyButler>
  'butler.showName': Action<butler.ShowButlerNameInput, butler.ShowButlerName>
  'butler.showPhoto': Action<butler.ShowButlerPhotoInput, butler.ShowButlerPhoto>
  'butler.card': Action<butler.ButlerCardInput, butler.MyButlerCard>
  'butler.checkProperty': Action<butlerNotes.CheckPropertyInput, butlerNotes.CheckProperty>
  'butler.checks': Action<butlerNotes.PropertyChecksInput, butlerNotes.PropertyChecks>
  'butler.addCareNote': Action<butlerNotes.AddCareNoteInput, butlerNotes.AddCareNote>
  'butler.careNotes': Action<butlerNotes.CareNotesInput, butlerNotes.CareNotes>
  'butler.removeCareNote': Action<butlerNotes.RemoveCareNoteInput, butlerNotes.RemoveCareNote>
  'butler.windows': Action<butler.VisitWindowsInput, butler.VisitWindows>
  'butler.contact': Action<butler.ContactInput, butler.Contact>
  'butler.reportSeen': Action<butler.ReportSeenInput, butler.Contact>
  'butler.fileFor': Action<butler.FileForInput, butler.Contact>
  'butler.requests': Action<butler.MyContactsInput, butler.MyContacts>
  'butler.request': Action<butler.ShowContactInput, butler.ShowContact>
  'butler.say': Action<butler.SayContactInput, butler.SayContact>
  'butler.move': Action<butler.MoveContactInput, butler.MoveContact>
  'butler.visit': Action<butler.MoveVisitInput, butler.MoveVisit>
  'butler.door': Action<butler.ContactDoorInput, butler.ContactDoor>
  'butler.callbackNumber': Action<butler.CallbackNumberInput, butler.CallbackNumber>
  'butler.desk': Action<butler.ContactDeskInput, butler.ContactDesk>
  'butler.suggestAppeal': Action<butler.SuggestAppealInput, butler.SuggestAppeal>
  'butler.becameAppeal': Action<butler.BecameAppealInput, butler.BecameAppeal>
  'butler.suggestWish': Action<butler.SuggestWishForContactInput, butler.SuggestWishForContact>
  'butler.becameWish': Action<butler.BecameWishInput, butler.BecameWish>
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

  'session.latest': Action<session.LatestSessionInput, session.LatestSession>
  'session.show': Action<session.ShowSessionInput, session.ShowSession>
  'session.convene': Action<session.ConveneSessionInput, session.ConveneSession>
  'session.move': Action<session.MoveSessionInput, session.MoveSession>
  'session.host': Action<session.HostSessionInput, session.HostSession>
  'session.code': Action<session.SessionCodeInput, session.SessionCode>
  'session.checkIn': Action<session.CheckInInput, session.CheckIn>
  'session.addByHand': Action<session.AddByHandInput, session.AddByHand>
  'session.witness': Action<session.WitnessInput, session.Witness>
  'session.turn': Action<session.SessionTurnInput, session.SessionTurn>
  'session.candidates': Action<session.SessionCandidatesInput, session.SessionCandidates>
  'session.invite': Action<session.InviteToSessionInput, session.InviteToSession>
  'session.answerInvitation': Action<session.AnswerInvitationInput, session.AnswerInvitation>
  'session.keepSeat': Action<session.KeepSeatInput, session.KeepSeat>
  'session.photos': Action<session.SessionPhotosInput, session.SessionPhotos>
  'session.figures': Action<session.SessionFiguresInput, session.SessionFigures>
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

  'wish.submit': Action<wish.SubmitWishInput, wish.SubmitWish>
  'wish.mine': Action<wish.MyWishesInput, wish.MyWishes>
  'wish.list': Action<wish.ListWishesInput, wish.ListWishes>
  'wish.show': Action<wish.ShowWishInput, wish.ShowWish>
  'wish.claim': Action<wish.ClaimWishInput, wish.ClaimWish>
  'wish.contact': Action<wish.WishContactInput, wish.WishContact>
  'wish.note': Action<wish.NoteWishInput, wish.NoteWish>
  'wish.confirm': Action<wish.ConfirmWishInput, wish.WishMoved>
  'wish.thank': Action<wish.ThankInput, wish.Thank>
  'wish.move': Action<wish.MoveWishInput, wish.WishMoved>
  'wish.desk': Action<wishDesk.WishDeskInput, wishDesk.WishDesk>
  'wish.inspect': Action<wishDesk.InspectWishInput, wishDesk.InspectWish>
  'wish.visit': Action<wishDesk.VisitWishInput, wish.WishMoved>
  'wish.approve': Action<wishDesk.ApproveWishInput, wishDesk.ApproveWish>
  'wish.helpers': Action<wishDesk.WishHelpersInput, wishDesk.WishHelpers>
  'wish.suggest': Action<wishDesk.SuggestWishInput, wishDesk.SuggestWish>
  'wish.figures': Action<wishDesk.WishFiguresInput, wishDesk.WishFigures>

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

  'service.activities': Action<service.ActivitiesInput, service.Activities>
  'service.joinActivity': Action<service.JoinActivityInput, service.JoinActivity>
  'service.openActivity': Action<service.OpenActivityInput, service.OpenActivity>
  'service.hostedActivities': Action<service.HostedActivitiesInput, service.HostedActivities>
  'service.hostActivity': Action<service.HostActivityInput, service.HostActivity>
  'service.confirmCame': Action<service.ConfirmCameInput, service.ConfirmCame>
  'service.callOffActivity': Action<service.CallOffActivityInput, service.CallOffActivity>
  'service.groups': Action<service.GroupsInput, service.Groups>
  'service.joinGroup': Action<service.JoinGroupInput, service.JoinGroup>
  'service.year': Action<service.ServiceYearInput, service.ServiceYear>
  'service.answerSheet': Action<service.AnswerSheetInput, service.SheetMoved>
  'service.issueSheet': Action<service.IssueSheetInput, service.SheetMoved>
  'service.report': Action<service.MyReportInput, service.ReportView>
  'service.mySheets': Action<service.MySheetsInput, service.MySheets>
  'service.reportPaper': Action<service.ReportPaperInput, service.ServicePaper>
  'service.reports': Action<service.ReportsToReviewInput, service.ReportsToReview>
  'service.reviewReport': Action<service.ReviewReportInput, service.ReviewReport>
  'service.settleSheet': Action<service.SettleSheetInput, service.SheetMoved>
  'service.sheetDesk': Action<service.SheetDeskInput, service.SheetDesk>
  'service.sheetDraft': Action<service.SheetDraftInput, service.SheetDraft>
  'service.sheetPaper': Action<service.SheetPaperInput, service.SheetPaper>
  'service.submitReport': Action<service.SubmitReportInput, service.SubmitReport>
  'service.submitUnitReport': Action<service.SubmitUnitReportInput, service.SubmitReport>
  'service.unitReport': Action<service.UnitReportInput, service.ReportView>
  'service.writeSheet': Action<service.WriteSheetInput, service.SheetMoved>

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
