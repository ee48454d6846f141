import type * as community from './community'
import type * as consent from './consent'
import type * as consultation from './consultation'
import type * as opening from './opening'
import type * as people from './people'
import type * as photo from './photo'
import type * as posts from './posts'
import type * as residence from './residence'
import type * as scan from './scan'
import type * as statement from './statement'

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
  'people.residenceQueue': Action<residence.ResidenceQueueInput, residence.ResidenceQueue>
  'people.vouch': Action<residence.VouchInput, residence.Vouch>
  'people.decideResidence': Action<residence.DecideResidenceInput, residence.DecideResidence>
  'people.nameAdult': Action<residence.NameAdultInput, residence.NameAdult>
  'people.moveOut': Action<residence.MoveOutInput, residence.MoveOut>
  'people.consent': Action<consent.ConsentInput, consent.Consent>
  'people.withdrawConsent': Action<consent.WithdrawConsentInput, consent.WithdrawConsent>
  'people.myConsents': Action<consent.MyConsentsInput, consent.MyConsents>

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
  'posts.prepareImport': Action<posts.PrepareImportInput, posts.PrepareImport>
  'posts.confirmImport': Action<posts.ConfirmImportInput, posts.ConfirmImport>

  'consultation.list': Action<consultation.ListConsultationsInput, consultation.ListConsultations>
  'consultation.page': Action<consultation.ConsultationPageInput, consultation.ConsultationPage>
  'consultation.moreCards': Action<consultation.MoreCardsInput, consultation.MoreCards>
  'consultation.takeStance': Action<consultation.TakeStanceInput, consultation.TakeStance>
  'consultation.open': Action<opening.OpenConsultationInput, opening.OpenConsultation>
  'consultation.unpublished': Action<opening.UnpublishedConsultationsInput, opening.UnpublishedConsultations>
  'consultation.decideOpening': Action<opening.DecideOpeningInput, opening.DecideOpening>

  'photo.begin': Action<photo.BeginPhotoInput, photo.BeginPhoto>
  'photo.finish': Action<photo.FinishPhotoInput, photo.FinishPhoto>

  'statement.say': Action<statement.SayStatementInput, statement.SayStatement>
  'statement.mine': Action<statement.MyStatementsInput, statement.MyStatements>
  'statement.report': Action<statement.ReportStatementInput, statement.ReportStatement>
  'statement.hide': Action<statement.HideStatementInput, statement.HideStatement>
  'statement.contest': Action<statement.ContestStatementInput, statement.ContestStatement>
  'statement.decide': Action<statement.DecideStatementInput, statement.DecideStatement>
  'statement.queue': Action<statement.StatementQueueInput, statement.StatementQueue>
}

export type ActionName = keyof Actions
export type InputOf<Name extends ActionName> = Actions[Name]['input']
export type OutputOf<Name extends ActionName> = Actions[Name]['output']
