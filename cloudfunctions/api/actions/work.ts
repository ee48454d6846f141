import { addEntry } from '../../features/handling/add-entry'
import { addTask } from '../../features/handling/add-task'
import { answerDirectly } from '../../features/handling/answer-directly'
import { answerOffer } from '../../features/handling/answer-offer'
import { answerWork } from '../../features/handling/answer-work'
import { askDirectly } from '../../features/handling/ask-directly'
import { giveRating } from '../../features/handling/give-rating'
import { giveTask } from '../../features/handling/give-task'
import { offerWork } from '../../features/handling/offer-work'
import { recordAnswer } from '../../features/handling/record-answer'
import { recordCall } from '../../features/handling/record-call'
import { reportDone } from '../../features/handling/report-done'
import { resultPaper } from '../../features/handling/result-paper'
import { sendBack } from '../../features/handling/send-back'
import { settleTask } from '../../features/handling/settle-task'
import { showChanges } from '../../features/handling/show-changes'
import { showWork } from '../../features/handling/show-work'
import { trackWork } from '../../features/handling/track-work'
import { witnessAnswer } from '../../features/handling/witness-answer'
import { workDesk } from '../../features/handling/work-desk'
import type { AnyAction } from '../../kernel/define-action'

export const workActions = [
  addEntry,
  addTask,
  answerDirectly,
  answerOffer,
  answerWork,
  recordAnswer,
  witnessAnswer,
  askDirectly,
  giveRating,
  giveTask,
  offerWork,
  recordCall,
  reportDone,
  resultPaper,
  sendBack,
  settleTask,
  showChanges,
  showWork,
  trackWork,
  workDesk,
] as const satisfies readonly AnyAction[]
