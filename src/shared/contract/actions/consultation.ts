import type {
  AnswerStatements,
  AnswerStatementsInput,
  Answers,
  AnswersInput,
  Unanswered,
  UnansweredInput,
} from '../answers'
import type {
  ConsultationPage,
  ConsultationPageInput,
  ListConsultations,
  ListConsultationsInput,
  MoreCards,
  MoreCardsInput,
  TakeStance,
  TakeStanceInput,
} from '../consultation'
import type {
  AddFactNote,
  AddFactNoteInput,
  ConsultationFacts,
  ConsultationFactsInput,
  FactsDesk,
  FactsDeskInput,
  ListParties,
  ListPartiesInput,
  TellParties,
  TellPartiesInput,
} from '../facts'
import type { DecideHeld, DecideHeldInput, HeldWords, HeldWordsInput } from '../held-words'
import type {
  AddMinutesNote,
  AddMinutesNoteInput,
  MinutesDesk,
  MinutesDeskInput,
  MinutesPaper,
  MinutesPaperInput,
  MinutesShow,
  MinutesShowInput,
  SignMinutes,
  SignMinutesInput,
  WriteMinutes,
  WriteMinutesInput,
} from '../minutes'
import type {
  DecideOpening,
  DecideOpeningInput,
  OpenConsultation,
  OpenConsultationInput,
  UnpublishedConsultations,
  UnpublishedConsultationsInput,
} from '../opening'
import type { BeginPhoto, BeginPhotoInput, FinishPhoto, FinishPhotoInput } from '../photo'
import type { AnswerPoll, AnswerPollInput, PollShow, PollShowInput, SetPoll, SetPollInput } from '../poll'
import type { MoveConsultation, MoveConsultationInput, ProcessInput, ProcessView } from '../process'
import type {
  CheckProposal,
  CheckProposalInput,
  ListProposals,
  ListProposalsInput,
  ProposalsToCheck,
  ProposalsToCheckInput,
  SubmitProposal,
  SubmitProposalInput,
  WithdrawProposal,
  WithdrawProposalInput,
} from '../proposal'
import type {
  AllMyStatements,
  AllMyStatementsInput,
  ContestStatement,
  ContestStatementInput,
  DecideStatement,
  DecideStatementInput,
  HideStatement,
  HideStatementInput,
  MyStatements,
  MyStatementsInput,
  ReportStatement,
  ReportStatementInput,
  SayStatement,
  SayStatementInput,
  StatementQueue,
  StatementQueueInput,
} from '../statement'
import type { AssemblyResultInput, AssemblyResultKept, MarkStatutory, MarkStatutoryInput } from '../statutory'
import type { Action } from './action'

/** A consultation: its page, what is said, proposed, asked and written there. */
export interface ConsultationActions {
  'consultation.list': Action<ListConsultationsInput, ListConsultations>
  'consultation.page': Action<ConsultationPageInput, ConsultationPage>
  'consultation.moreCards': Action<MoreCardsInput, MoreCards>
  'consultation.takeStance': Action<TakeStanceInput, TakeStance>
  'consultation.process': Action<ProcessInput, ProcessView>
  'consultation.move': Action<MoveConsultationInput, MoveConsultation>
  'consultation.open': Action<OpenConsultationInput, OpenConsultation>
  'consultation.unpublished': Action<UnpublishedConsultationsInput, UnpublishedConsultations>
  'consultation.decideOpening': Action<DecideOpeningInput, DecideOpening>
  'consultation.facts': Action<ConsultationFactsInput, ConsultationFacts>
  'consultation.factsDesk': Action<FactsDeskInput, FactsDesk>
  'consultation.addFactNote': Action<AddFactNoteInput, AddFactNote>
  'consultation.listParties': Action<ListPartiesInput, ListParties>
  'consultation.tellParties': Action<TellPartiesInput, TellParties>

  'statement.say': Action<SayStatementInput, SayStatement>
  'statement.mine': Action<MyStatementsInput, MyStatements>
  'statement.mineEverywhere': Action<AllMyStatementsInput, AllMyStatements>
  'statement.report': Action<ReportStatementInput, ReportStatement>
  'statement.hide': Action<HideStatementInput, HideStatement>
  'statement.contest': Action<ContestStatementInput, ContestStatement>
  'statement.decide': Action<DecideStatementInput, DecideStatement>
  'statement.queue': Action<StatementQueueInput, StatementQueue>
  'statement.unanswered': Action<UnansweredInput, Unanswered>
  'statement.answer': Action<AnswerStatementsInput, AnswerStatements>
  'statement.answers': Action<AnswersInput, Answers>

  'words.held': Action<HeldWordsInput, HeldWords>
  'words.decide': Action<DecideHeldInput, DecideHeld>

  'photo.begin': Action<BeginPhotoInput, BeginPhoto>
  'photo.finish': Action<FinishPhotoInput, FinishPhoto>

  'proposal.submit': Action<SubmitProposalInput, SubmitProposal>
  'proposal.list': Action<ListProposalsInput, ListProposals>
  'proposal.withdraw': Action<WithdrawProposalInput, WithdrawProposal>
  'proposal.toCheck': Action<ProposalsToCheckInput, ProposalsToCheck>
  'proposal.check': Action<CheckProposalInput, CheckProposal>

  'poll.show': Action<PollShowInput, PollShow>
  'poll.set': Action<SetPollInput, SetPoll>
  'poll.answer': Action<AnswerPollInput, AnswerPoll>

  'minutes.show': Action<MinutesShowInput, MinutesShow>
  'minutes.desk': Action<MinutesDeskInput, MinutesDesk>
  'minutes.write': Action<WriteMinutesInput, WriteMinutes>
  'minutes.sign': Action<SignMinutesInput, SignMinutes>
  'minutes.note': Action<AddMinutesNoteInput, AddMinutesNote>
  'minutes.paper': Action<MinutesPaperInput, MinutesPaper>

  'statutory.mark': Action<MarkStatutoryInput, MarkStatutory>
  'statutory.result': Action<AssemblyResultInput, AssemblyResultKept>
}
