import type {
  ProcedureRules,
  ProcedureRulesInput,
  PublishProcedureRules,
  PublishProcedureRulesInput,
} from '../procedure-rules'
import type {
  AddByHand,
  AddByHandInput,
  CheckIn,
  CheckInInput,
  Witness,
  WitnessInput,
} from '../session/check-in'
import type { ConveneSession, ConveneSessionInput } from '../session/convene'
import type { SessionFigures, SessionFiguresInput } from '../session/figures'
import type {
  HostSession,
  HostSessionInput,
  MoveSession,
  MoveSessionInput,
  SessionCode,
  SessionCodeInput,
  SessionTurn,
  SessionTurnInput,
} from '../session/host'
import type {
  AnswerInvitation,
  AnswerInvitationInput,
  InviteToSession,
  InviteToSessionInput,
  KeepSeat,
  KeepSeatInput,
  SessionCandidates,
  SessionCandidatesInput,
} from '../session/invite'
import type { SessionPhotos, SessionPhotosInput } from '../session/photos'
import type { LatestSession, LatestSessionInput, ShowSession, ShowSessionInput } from '../session/show'
import type { Action } from './action'

/** 商量会议: convened, held, attended. */
export interface SessionActions {
  'session.latest': Action<LatestSessionInput, LatestSession>
  'session.show': Action<ShowSessionInput, ShowSession>
  'session.convene': Action<ConveneSessionInput, ConveneSession>
  'session.move': Action<MoveSessionInput, MoveSession>
  'session.host': Action<HostSessionInput, HostSession>
  'session.code': Action<SessionCodeInput, SessionCode>
  'session.checkIn': Action<CheckInInput, CheckIn>
  'session.addByHand': Action<AddByHandInput, AddByHand>
  'session.witness': Action<WitnessInput, Witness>
  'session.turn': Action<SessionTurnInput, SessionTurn>
  'session.candidates': Action<SessionCandidatesInput, SessionCandidates>
  'session.invite': Action<InviteToSessionInput, InviteToSession>
  'session.answerInvitation': Action<AnswerInvitationInput, AnswerInvitation>
  'session.keepSeat': Action<KeepSeatInput, KeepSeat>
  'session.photos': Action<SessionPhotosInput, SessionPhotos>
  'session.figures': Action<SessionFiguresInput, SessionFigures>
  'session.rules': Action<ProcedureRulesInput, ProcedureRules>
  'session.publishRules': Action<PublishProcedureRulesInput, PublishProcedureRules>
}
