import type { EnterYear, EnterYearInput, WorkYears, WorkYearsInput } from '../calendar'
import type { Desk, DeskInput } from '../desk'
import type {
  AnswerQuestion,
  AnswerQuestionInput,
  AskQuestion,
  AskQuestionInput,
  ListQuestions,
  ListQuestionsInput,
  ShowQuestion,
  ShowQuestionInput,
  WithdrawQuestion,
  WithdrawQuestionInput,
} from '../question'
import type {
  AttendReception,
  AttendReceptionInput,
  BookReception,
  BookReceptionInput,
  CancelReception,
  CancelReceptionInput,
  ReceptionDesk,
  ReceptionDeskInput,
  RecordReception,
  RecordReceptionInput,
  SetReception,
  SetReceptionInput,
  ShowReception,
  ShowReceptionInput,
} from '../reception'
import type { Report, ReportInput, ReportPaper, ReportPaperInput } from '../report'
import type { Action } from './action'

/** What somebody in office answers for on her days: desk, report, reception, questions, days off. */
export interface DutyActions {
  'desk.list': Action<DeskInput, Desk>

  'report.show': Action<ReportInput, Report>
  'report.paper': Action<ReportPaperInput, ReportPaper>

  'reception.show': Action<ShowReceptionInput, ShowReception>
  'reception.book': Action<BookReceptionInput, BookReception>
  'reception.cancel': Action<CancelReceptionInput, CancelReception>
  'reception.set': Action<SetReceptionInput, SetReception>
  'reception.desk': Action<ReceptionDeskInput, ReceptionDesk>
  'reception.attend': Action<AttendReceptionInput, AttendReception>
  'reception.record': Action<RecordReceptionInput, RecordReception>

  'question.ask': Action<AskQuestionInput, AskQuestion>
  'question.list': Action<ListQuestionsInput, ListQuestions>
  'question.show': Action<ShowQuestionInput, ShowQuestion>
  'question.answer': Action<AnswerQuestionInput, AnswerQuestion>
  'question.withdraw': Action<WithdrawQuestionInput, WithdrawQuestion>

  'calendar.years': Action<WorkYearsInput, WorkYears>
  'calendar.enter': Action<EnterYearInput, EnterYear>
}
