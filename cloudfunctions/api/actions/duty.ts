import { enterYear } from '../../features/calendar/enter-year'
import { showWorkYears } from '../../features/calendar/show-work-years'
import { deskList } from '../../features/duty/desk-list'
import { answerQuestion } from '../../features/question/answer-question'
import { askQuestion } from '../../features/question/ask-question'
import { listQuestions } from '../../features/question/list-questions'
import { showQuestion } from '../../features/question/show-question'
import { withdrawQuestion } from '../../features/question/withdraw-question'
import { attendReception } from '../../features/reception/attend-reception'
import { bookReception } from '../../features/reception/book-reception'
import { cancelReception } from '../../features/reception/cancel-reception'
import { receptionDesk } from '../../features/reception/reception-desk'
import { recordReception } from '../../features/reception/record-reception'
import { setReception } from '../../features/reception/set-reception'
import { showReception } from '../../features/reception/show-reception'
import { reportPaper } from '../../features/report/report-paper'
import { showReport } from '../../features/report/show-report'
import type { AnyAction } from '../../kernel/define-action'

export const dutyActions = [
  deskList,
  showReport,
  reportPaper,
  showReception,
  bookReception,
  cancelReception,
  setReception,
  receptionDesk,
  attendReception,
  recordReception,
  askQuestion,
  listQuestions,
  showQuestion,
  answerQuestion,
  withdrawQuestion,
  showWorkYears,
  enterYear,
] as const satisfies readonly AnyAction[]
