import { answerStatements } from '../../features/answer/answer-statements'
import { listAnswers } from '../../features/answer/list-answers'
import { unanswered } from '../../features/answer/unanswered'
import { allMyStatements } from '../../features/consultation/all-my-statements'
import { contestStatement } from '../../features/consultation/contest-statement'
import { decideOpening } from '../../features/consultation/decide-opening'
import { decideStatement } from '../../features/consultation/decide-statement'
import { hideStatement } from '../../features/consultation/hide-statement'
import { listConsultations } from '../../features/consultation/list-consultations'
import { moreCards } from '../../features/consultation/more-cards'
import { moveTheConsultation } from '../../features/consultation/move'
import { myStatements } from '../../features/consultation/my-statements'
import { openConsultation } from '../../features/consultation/open-consultation'
import { reportStatement } from '../../features/consultation/report-statement'
import { sayStatement } from '../../features/consultation/say-statement'
import { showPage } from '../../features/consultation/show-page'
import { showProcess } from '../../features/consultation/show-process'
import { statementQueue } from '../../features/consultation/statement-queue'
import { takeStance } from '../../features/consultation/take-stance'
import { unpublishedConsultations } from '../../features/consultation/unpublished-consultations'
import { addFactNote } from '../../features/facts/add-fact-note'
import { factsDesk } from '../../features/facts/facts-desk'
import { listParties } from '../../features/facts/list-parties'
import { showFacts } from '../../features/facts/show-facts'
import { tellParties } from '../../features/facts/tell-parties'
import { decideHeld } from '../../features/held/decide-held'
import { heldWords } from '../../features/held/held-words'
import { addMinutesNote } from '../../features/minutes/add-minutes-note'
import { minutesDesk } from '../../features/minutes/minutes-desk'
import { minutesPaper } from '../../features/minutes/minutes-paper'
import { showMinutes } from '../../features/minutes/show-minutes'
import { signMinutes } from '../../features/minutes/sign-minutes'
import { writeMinutes } from '../../features/minutes/write-minutes'
import { beginPhoto } from '../../features/photo/begin-photo'
import { finishPhoto } from '../../features/photo/finish-photo'
import { answerPoll } from '../../features/poll/answer-poll'
import { setPoll } from '../../features/poll/set-poll'
import { showPoll } from '../../features/poll/show-poll'
import { checkProposal } from '../../features/proposal/check-proposal'
import { listProposals } from '../../features/proposal/list-proposals'
import { proposalsToCheck } from '../../features/proposal/proposals-to-check'
import { submitProposal } from '../../features/proposal/submit-proposal'
import { withdrawProposal } from '../../features/proposal/withdraw-proposal'
import { assemblyResult } from '../../features/statutory/assembly-result'
import { markStatutory } from '../../features/statutory/mark-statutory'
import type { AnyAction } from '../../kernel/define-action'

export const consultationActions = [
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
  factsDesk,
  addFactNote,
  listParties,
  tellParties,
  submitProposal,
  listProposals,
  withdrawProposal,
  proposalsToCheck,
  checkProposal,
] as const satisfies readonly AnyAction[]
