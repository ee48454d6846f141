import { answerBack } from '../../features/appeal/answer-back'
import { attendEmergency } from '../../features/appeal/attend-emergency'
import { coSignAppeal } from '../../features/appeal/co-sign-appeal'
import { handOffAppeal } from '../../features/appeal/hand-off-appeal'
import { myAppeals } from '../../features/appeal/my-appeals'
import { openAppeals } from '../../features/appeal/open-appeals'
import { requestReview } from '../../features/appeal/request-review'
import { showAppeal } from '../../features/appeal/show-appeal'
import { showEmergency } from '../../features/appeal/show-emergency'
import { similarAppeals } from '../../features/appeal/similar-appeals'
import { submitAppeal } from '../../features/appeal/submit-appeal'
import { withdrawAppeal } from '../../features/appeal/withdraw-appeal'
import { acceptAppeal } from '../../features/topics/accept-appeal'
import { askBack } from '../../features/topics/ask-back'
import { currentTopics } from '../../features/topics/current-topics'
import { foldAppeal } from '../../features/topics/fold-appeal'
import { mergeAppeal } from '../../features/topics/merge-appeal'
import { openFromAppeal } from '../../features/topics/open-from-appeal'
import { overturnedVerdicts } from '../../features/topics/overturned-verdicts'
import { publishTopics } from '../../features/topics/publish-topics'
import { reviewHandOff } from '../../features/topics/review-hand-off'
import { reviewQueue } from '../../features/topics/review-queue'
import { reviewShow } from '../../features/topics/review-show'
import { saveTopicDraft } from '../../features/topics/save-topic-draft'
import { splitAppeal } from '../../features/topics/split-appeal'
import { topicDraft } from '../../features/topics/topic-draft'
import { topicHints } from '../../features/topics/topic-hints'
import { topicOutcomes } from '../../features/topics/topic-outcomes'
import { tryTopicDraft } from '../../features/topics/try-topic-draft'
import { undoReview } from '../../features/topics/undo-review'
import type { AnyAction } from '../../kernel/define-action'

export const appealActions = [
  answerBack,
  coSignAppeal,
  handOffAppeal,
  myAppeals,
  openAppeals,
  requestReview,
  showAppeal,
  similarAppeals,
  submitAppeal,
  withdrawAppeal,
  acceptAppeal,
  askBack,
  currentTopics,
  foldAppeal,
  mergeAppeal,
  openFromAppeal,
  overturnedVerdicts,
  publishTopics,
  reviewHandOff,
  showEmergency,
  attendEmergency,
  reviewQueue,
  reviewShow,
  saveTopicDraft,
  splitAppeal,
  topicDraft,
  topicHints,
  topicOutcomes,
  tryTopicDraft,
  undoReview,
] as const satisfies readonly AnyAction[]
