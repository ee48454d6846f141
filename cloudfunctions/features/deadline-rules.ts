import { missLateWords } from '../consultations/late-words'
import { missStepDeadline } from '../consultations/miss-deadline'
import { refreshPage } from '../consultations/refresh-page'
import type { DeadlineRules } from '../deadlines/tend-deadlines'
import { closePoll } from '../deliberation/close-poll'
import { missDissent } from '../deliberation/dissent-deadline'
import { followName } from '../directory/follow-name'
import { listAgain } from '../directory/list-again'
import { lapseOffer } from '../handling/lapse-offer'
import { missDirectLine } from '../handling/miss-direct-line'
import { missSilence } from '../handling/miss-silence'
import { missTask } from '../handling/miss-task'
import { tellWords } from '../handling/tell-words'
import { erasePerson } from '../leaving/erase-person'
import { tendSession } from '../sessions/tend-session'
import { missShare } from './bodies/share-deadline'
import { climb, eraseNumber } from './butler/climb'
import { missHeld } from './held/miss-held'
import { leavings } from './leaving'
import { missResidence } from './people/miss-residence'
import { missQuestion } from './question/miss-question'
import { missReception } from './reception/miss-reception'
import { missUnsetReception } from './reception/next-reception'
import { endUnitTerm } from './registration/end-unit-term'
import { missMemberCheck } from './registration/miss-check'
import { lapseObjection } from './service/lapse-objection'
import { countWishFigures } from './wish/count-figures'
import { tendWish } from './wish/tend-wish'
import { missWorkerCheck } from './worker/miss-check'

/** Everything that has a time limit, and what happens when it is over. */
export const deadlineRules: DeadlineRules = {
  consultationStep: missStepDeadline,
  session: tendSession,
  residenceRequest: missResidence,
  memberCheck: missMemberCheck,
  workerCheck: missWorkerCheck,
  unitTerm: endUnitTerm,
  sheetObjection: lapseObjection,
  contact: climb,
  callbackNumber: eraseNumber,
  directory: listAgain,
  compoundName: followName,
  consultationPage: async ({ subject }, { store, now }) => void (await refreshPage(store, subject, now)),
  pollCloses: closePoll,
  dissentAnswer: missDissent,
  lateWords: missLateWords,
  // Its limit is the appeals' own job; here it is only a line on a desk.
  appealDecision: async () => undefined,
  heldStatement: missHeld,
  heldOpening: missHeld,
  heldWords: missHeld,
  receptionDay: missReception,
  receptionUnset: missUnsetReception,
  deputyQuestion: missQuestion,
  committeeShare: missShare,
  workTask: missTask,
  workSilence: missSilence,
  workOffer: lapseOffer,
  wordsTold: tellWords,
  directLine: missDirectLine,
  accountLeaving: erasePerson(leavings),
  wish: tendWish,
  wishFigures: countWishFigures,
}
