import type {
  AnswerDirectly,
  AnswerDirectlyInput,
  AskDirectly,
  AskDirectlyInput,
  RecordCall,
  RecordCallInput,
} from '../direct-line'
import type {
  AddEntry,
  AddEntryInput,
  AnswerOfferInput,
  AnswerWork,
  AnswerWorkInput,
  Changes,
  ChangesInput,
  GiveRating,
  GiveRatingInput,
  OfferWorkInput,
  RecordAnswer,
  RecordAnswerInput,
  ReportDoneInput,
  ResultPaper,
  ResultPaperInput,
  SendBackInput,
  TrackWorkInput,
  WitnessAnswer,
  WitnessAnswerInput,
  Work,
  WorkChanged,
  WorkDesk,
  WorkDeskInput,
  WorkInput,
} from '../handling'
import type { AddTask, AddTaskInput, GiveTaskInput, SettleTaskInput } from '../work-task'
import type { Action } from './action'

/** 快办理: who does what until when, and how it is rated. */
export interface WorkActions {
  'work.show': Action<WorkInput, Work>
  'work.changes': Action<ChangesInput, Changes>
  'work.desk': Action<WorkDeskInput, WorkDesk>
  'work.addTask': Action<AddTaskInput, AddTask>
  'work.settleTask': Action<SettleTaskInput, WorkChanged>
  'work.giveTask': Action<GiveTaskInput, WorkChanged>
  'work.offer': Action<OfferWorkInput, WorkChanged>
  'work.answerOffer': Action<AnswerOfferInput, WorkChanged>
  'work.track': Action<TrackWorkInput, WorkChanged>
  'work.addEntry': Action<AddEntryInput, AddEntry>
  'work.reportDone': Action<ReportDoneInput, WorkChanged>
  'work.sendBack': Action<SendBackInput, WorkChanged>
  'work.answer': Action<AnswerWorkInput, AnswerWork>
  'work.recordAnswer': Action<RecordAnswerInput, RecordAnswer>
  'work.witnessAnswer': Action<WitnessAnswerInput, WitnessAnswer>
  'work.rate': Action<GiveRatingInput, GiveRating>
  'work.askDirectly': Action<AskDirectlyInput, AskDirectly>
  'work.answerDirectly': Action<AnswerDirectlyInput, AnswerDirectly>
  'work.recordCall': Action<RecordCallInput, RecordCall>
  'work.paper': Action<ResultPaperInput, ResultPaper>
}
