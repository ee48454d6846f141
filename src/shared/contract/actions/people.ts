import type {
  AccountExport,
  DeleteAccount,
  DeleteAccountInput,
  ExportAccountInput,
  KeepAccount,
  KeepAccountInput,
  MyAccount,
  ShowAccountInput,
} from '../account'
import type {
  Consent,
  ConsentInput,
  MyConsents,
  MyConsentsInput,
  WithdrawConsent,
  WithdrawConsentInput,
} from '../consent'
import type {
  AnswerPushInput,
  Inbox,
  InboxInput,
  PushSettings,
  PushSettingsInput,
  ReadNotices,
  ReadNoticesInput,
  TurnPushInput,
} from '../inbox'
import type {
  CollectSignIn,
  CollectSignInInput,
  ConfirmSignIn,
  ConfirmSignInInput,
  DeclareResidence,
  DeclareResidenceInput,
  EndSession,
  EndSessionInput,
  LookAtSignIn,
  LookAtSignInInput,
  Me,
  MeInput,
  RequestSignIn,
  RequestSignInInput,
} from '../people'
import type {
  AcceptInvitation,
  AcceptInvitationInput,
  BeginImport,
  BeginImportInput,
  ClaimFirstAdmin,
  ClaimFirstAdminInput,
  ConfirmImport,
  ConfirmImportInput,
  DeclineInvitation,
  DeclineInvitationInput,
  EndPost,
  EndPostInput,
  Invited,
  InvitePostInput,
  ListPosts,
  ListPostsInput,
  LookAtInvitation,
  LookAtInvitationInput,
  PostHistory,
  PostHistoryInput,
  PrepareImport,
  PrepareImportInput,
  RevokeInvitation,
  RevokeInvitationInput,
  SetDeputy,
  SetDeputyInput,
} from '../posts'
import type {
  DecideResidence,
  DecideResidenceInput,
  DescribeHome,
  DescribeHomeInput,
  MoveOut,
  MoveOutInput,
  NameAdult,
  NameAdultInput,
  ResidenceQueue,
  ResidenceQueueInput,
  Stairwells,
  StairwellsInput,
  VerifyPhone,
  VerifyPhoneInput,
  Vouch,
  VouchInput,
} from '../residence'
import type { Action } from './action'

/** Who calls: home, consent, account, posts and messages. */
export interface PeopleActions {
  'people.me': Action<MeInput, Me>
  'people.declareResidence': Action<DeclareResidenceInput, DeclareResidence>
  'people.requestSignIn': Action<RequestSignInInput, RequestSignIn>
  'people.lookAtSignIn': Action<LookAtSignInInput, LookAtSignIn>
  'people.confirmSignIn': Action<ConfirmSignInInput, ConfirmSignIn>
  'people.collectSignIn': Action<CollectSignInInput, CollectSignIn>
  'people.endSession': Action<EndSessionInput, EndSession>
  'people.verifyPhone': Action<VerifyPhoneInput, VerifyPhone>
  'people.stairwells': Action<StairwellsInput, Stairwells>
  'people.describeHome': Action<DescribeHomeInput, DescribeHome>
  'people.residenceQueue': Action<ResidenceQueueInput, ResidenceQueue>
  'people.vouch': Action<VouchInput, Vouch>
  'people.decideResidence': Action<DecideResidenceInput, DecideResidence>
  'people.nameAdult': Action<NameAdultInput, NameAdult>
  'people.moveOut': Action<MoveOutInput, MoveOut>
  'people.consent': Action<ConsentInput, Consent>
  'people.withdrawConsent': Action<WithdrawConsentInput, WithdrawConsent>
  'people.myConsents': Action<MyConsentsInput, MyConsents>

  'account.show': Action<ShowAccountInput, MyAccount>
  'account.export': Action<ExportAccountInput, AccountExport>
  'account.delete': Action<DeleteAccountInput, DeleteAccount>
  'account.keep': Action<KeepAccountInput, KeepAccount>

  'posts.invite': Action<InvitePostInput, Invited>
  'posts.revokeInvitation': Action<RevokeInvitationInput, RevokeInvitation>
  'posts.lookAtInvitation': Action<LookAtInvitationInput, LookAtInvitation>
  'posts.accept': Action<AcceptInvitationInput, AcceptInvitation>
  'posts.decline': Action<DeclineInvitationInput, DeclineInvitation>
  'posts.setDeputy': Action<SetDeputyInput, SetDeputy>
  'posts.end': Action<EndPostInput, EndPost>
  'posts.list': Action<ListPostsInput, ListPosts>
  'posts.history': Action<PostHistoryInput, PostHistory>
  'posts.claimFirstAdmin': Action<ClaimFirstAdminInput, ClaimFirstAdmin>
  'posts.beginImport': Action<BeginImportInput, BeginImport>
  'posts.prepareImport': Action<PrepareImportInput, PrepareImport>
  'posts.confirmImport': Action<ConfirmImportInput, ConfirmImport>

  'inbox.list': Action<InboxInput, Inbox>
  'inbox.read': Action<ReadNoticesInput, ReadNotices>
  'inbox.pushSettings': Action<PushSettingsInput, PushSettings>
  'inbox.answerPush': Action<AnswerPushInput, PushSettings>
  'inbox.turnPush': Action<TurnPushInput, PushSettings>
}
