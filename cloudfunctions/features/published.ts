import { appealSubject } from '../appeals/appeal-subject'
import { moveSubject } from '../consultations/move-subject'
import { openingSubject } from '../consultations/opening-subject'
import { minutesNoteSubject } from '../deliberation/minutes-note-subject'
import { minutesSubject } from '../deliberation/minutes-subject'
import { entrySubject } from '../handling/entry-subject'
import type { Subjects } from '../publish/subject'
import { sessionPhotosSubject } from '../sessions/photos-subject'
import { sessionSubject } from '../sessions/session-subject'
import { answerSubject } from './answer/answer-subject'
import { messageSubject } from './butler/message-subject'
import { portraitSubject } from './butler/portrait-subject'
import { statementSubject } from './consultation/statement-subject'
import { factNoteSubject } from './facts/fact-note-subject'
import { proposalSubject } from './proposal/proposal-subject'
import { questionAnswerSubject } from './question/answer-subject'
import { questionSubject } from './question/question-subject'
import { activitySubject } from './service/activity-subject'
import { shopSubject } from './shop/shop-subject'
import { wishNoteSubject } from './wish/note-subject'
import { thanksSubject } from './wish/thanks-subject'
import { wishSubject } from './wish/wish-subject'

/** Everything that goes through `publish`, for those who do not know beforehand what they meet: clock and pushes. */
export const subjects: Subjects = {
  statement: statementSubject,
  consultation: openingSubject,
  consultationMove: moveSubject,
  session: sessionSubject,
  sessionPhotos: sessionPhotosSubject,
  minutes: minutesSubject,
  minutesNote: minutesNoteSubject,
  appeal: appealSubject,
  factNote: factNoteSubject,
  proposal: proposalSubject,
  answer: answerSubject,
  work: entrySubject,
  contactMessage: messageSubject,
  butlerPhoto: portraitSubject,
  shop: shopSubject,
  question: questionSubject,
  questionAnswer: questionAnswerSubject,
  wish: wishSubject,
  wishNote: wishNoteSubject,
  wishThanks: thanksSubject,
  activity: activitySubject,
}
