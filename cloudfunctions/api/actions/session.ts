import { addByHand } from '../../features/session/add-by-hand'
import { answerInvitation } from '../../features/session/answer-invitation'
import { checkIn } from '../../features/session/check-in'
import { conveneSession } from '../../features/session/convene-session'
import { hostSession } from '../../features/session/host-session'
import { inviteToSession } from '../../features/session/invite-to-session'
import { keepSeat } from '../../features/session/keep-seat'
import { latestSession } from '../../features/session/latest-session'
import { moveSession } from '../../features/session/move-session'
import { nextTurn } from '../../features/session/next-turn'
import { procedureRules } from '../../features/session/procedure-rules'
import { publishProcedureRules } from '../../features/session/publish-procedure-rules'
import { sendSessionPhotos } from '../../features/session/send-photos'
import { sessionCandidates } from '../../features/session/session-candidates'
import { sessionCode } from '../../features/session/session-code'
import { sessionFigures } from '../../features/session/session-figures'
import { showSession } from '../../features/session/show-session'
import { witnessPresence } from '../../features/session/witness-presence'
import type { AnyAction } from '../../kernel/define-action'

export const sessionActions = [
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
] as const satisfies readonly AnyAction[]
