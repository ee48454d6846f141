import { deleteAccount } from '../../features/account/delete-account'
import { exportAccount } from '../../features/account/export-account'
import { keepAccount } from '../../features/account/keep-account'
import { showAccount } from '../../features/account/show-account'
import { answerPush } from '../../features/inbox/answer-push'
import { listNotices } from '../../features/inbox/list-notices'
import { pushSettings } from '../../features/inbox/push-settings'
import { readNotices } from '../../features/inbox/read-notices'
import { turnPush } from '../../features/inbox/turn-push'
import { collectSignIn } from '../../features/people/collect-sign-in'
import { confirmSignIn } from '../../features/people/confirm-sign-in'
import { decideResidence } from '../../features/people/decide-residence'
import { declareResidence } from '../../features/people/declare-residence'
import { describeHome } from '../../features/people/describe-home'
import { endSession } from '../../features/people/end-session'
import { giveConsent } from '../../features/people/give-consent'
import { listStairwells } from '../../features/people/list-stairwells'
import { lookAtSignIn } from '../../features/people/look-at-sign-in'
import { me } from '../../features/people/me'
import { moveOut } from '../../features/people/move-out'
import { myConsents } from '../../features/people/my-consents'
import { nameAdult } from '../../features/people/name-adult'
import { requestSignIn } from '../../features/people/request-sign-in'
import { residenceQueue } from '../../features/people/residence-queue'
import { verifyPhone } from '../../features/people/verify-phone'
import { vouch } from '../../features/people/vouch'
import { withdrawConsent } from '../../features/people/withdraw-consent'
import { acceptInvitation } from '../../features/posts/accept'
import { beginImport } from '../../features/posts/begin-import'
import { claimFirstAdmin } from '../../features/posts/claim-first-admin'
import { confirmImport } from '../../features/posts/confirm-import'
import { declineInvitation } from '../../features/posts/decline'
import { endPost } from '../../features/posts/end-post'
import { invitePost } from '../../features/posts/invite'
import { listPosts } from '../../features/posts/list-posts'
import { lookAtInvitation } from '../../features/posts/look-at-invitation'
import { postHistory } from '../../features/posts/post-history'
import { prepareImport } from '../../features/posts/prepare-import'
import { revokeInvitation } from '../../features/posts/revoke-invitation'
import { setDeputy } from '../../features/posts/set-deputy'
import type { AnyAction } from '../../kernel/define-action'

export const peopleActions = [
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
  showAccount,
  exportAccount,
  deleteAccount,
  keepAccount,
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
  listNotices,
  readNotices,
  pushSettings,
  answerPush,
  turnPush,
] as const satisfies readonly AnyAction[]
