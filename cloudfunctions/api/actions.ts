import { compoundProfile } from '../features/community/compound-profile'
import { home } from '../features/community/home'
import { listCommunities } from '../features/community/list-communities'
import { listCompounds } from '../features/community/list-compounds'
import { listStations } from '../features/community/list-stations'
import { makePoster } from '../features/community/make-poster'
import { stationProfile } from '../features/community/station-profile'
import { contestStatement } from '../features/consultation/contest-statement'
import { decideOpening } from '../features/consultation/decide-opening'
import { decideStatement } from '../features/consultation/decide-statement'
import { hideStatement } from '../features/consultation/hide-statement'
import { listConsultations } from '../features/consultation/list-consultations'
import { moreCards } from '../features/consultation/more-cards'
import { myStatements } from '../features/consultation/my-statements'
import { openConsultation } from '../features/consultation/open-consultation'
import { reportStatement } from '../features/consultation/report-statement'
import { sayStatement } from '../features/consultation/say-statement'
import { showPage } from '../features/consultation/show-page'
import { statementQueue } from '../features/consultation/statement-queue'
import { takeStance } from '../features/consultation/take-stance'
import { unpublishedConsultations } from '../features/consultation/unpublished-consultations'
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
import { resolveScene } from '../features/scan/resolve-scene'
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
  residenceQueue,
  vouch,
  decideResidence,
  nameAdult,
  moveOut,
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
  listConsultations,
  showPage,
  moreCards,
  takeStance,
  openConsultation,
  unpublishedConsultations,
  decideOpening,
  beginPhoto,
  finishPhoto,
  sayStatement,
  myStatements,
  reportStatement,
  hideStatement,
  contestStatement,
  decideStatement,
  statementQueue,
] as const satisfies readonly AnyAction[]

/** Each verb with its own types, for the test that holds schemas and contract together. */
export type RegisteredAction = (typeof all)[number]

export const actions: ReadonlyMap<string, AnyAction> = new Map(
  all.map((action): [string, AnyAction] => [action.name, action]),
)
