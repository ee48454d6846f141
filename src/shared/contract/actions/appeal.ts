import type {
  AnswerBackInput,
  AppealMoved,
  AttendEmergency,
  AttendEmergencyInput,
  CoSignAppeal,
  CoSignAppealInput,
  HandOffAppeal,
  HandOffAppealInput,
  MyAppeals,
  MyAppealsInput,
  OpenAppeals,
  OpenAppealsInput,
  RequestReviewInput,
  ShowAppeal,
  ShowAppealInput,
  ShowEmergency,
  ShowEmergencyInput,
  SimilarAppeals,
  SimilarAppealsInput,
  SubmitAppeal,
  SubmitAppealInput,
  WithdrawAppealInput,
} from '../appeal'
import type {
  AcceptAppealInput,
  AskBackInput,
  FoldAppealInput,
  MergeAppealInput,
  OpenFromAppeal,
  OpenFromAppealInput,
  ReviewHandOff,
  ReviewHandOffInput,
  ReviewMoved,
  ReviewQueue,
  ReviewQueueInput,
  ReviewShow,
  ReviewShowInput,
  SplitAppeal,
  SplitAppealInput,
  UndoReviewInput,
} from '../review'
import type {
  CurrentTopics,
  CurrentTopicsInput,
  Overturned,
  OverturnedInput,
  PublishTopics,
  PublishTopicsInput,
  SaveTopicDraft,
  SaveTopicDraftInput,
  TopicDraft,
  TopicDraftInput,
  TopicHints,
  TopicHintsInput,
  TopicOutcomes,
  TopicOutcomesInput,
  TryTopicDraft,
  TryTopicDraftInput,
} from '../topics'
import type { Action } from './action'

/** An appeal from its author over the desk to the rules it is judged by. */
export interface AppealActions {
  'appeal.submit': Action<SubmitAppealInput, SubmitAppeal>
  'appeal.similar': Action<SimilarAppealsInput, SimilarAppeals>
  'appeal.coSign': Action<CoSignAppealInput, CoSignAppeal>
  'appeal.show': Action<ShowAppealInput, ShowAppeal>
  'appeal.showEmergency': Action<ShowEmergencyInput, ShowEmergency>
  'appeal.attend': Action<AttendEmergencyInput, AttendEmergency>
  'appeal.mine': Action<MyAppealsInput, MyAppeals>
  'appeal.open': Action<OpenAppealsInput, OpenAppeals>
  'appeal.requestReview': Action<RequestReviewInput, AppealMoved>
  'appeal.withdraw': Action<WithdrawAppealInput, AppealMoved>
  'appeal.handOff': Action<HandOffAppealInput, HandOffAppeal>
  'appeal.answerBack': Action<AnswerBackInput, AppealMoved>

  'review.queue': Action<ReviewQueueInput, ReviewQueue>
  'review.show': Action<ReviewShowInput, ReviewShow>
  'review.accept': Action<AcceptAppealInput, ReviewMoved>
  'review.split': Action<SplitAppealInput, SplitAppeal>
  'review.merge': Action<MergeAppealInput, ReviewMoved>
  'review.askBack': Action<AskBackInput, ReviewMoved>
  'review.handOff': Action<ReviewHandOffInput, ReviewHandOff>
  'review.fold': Action<FoldAppealInput, ReviewMoved>
  'review.undo': Action<UndoReviewInput, ReviewMoved>
  'review.openConsultation': Action<OpenFromAppealInput, OpenFromAppeal>

  'topics.current': Action<CurrentTopicsInput, CurrentTopics>
  'topics.hints': Action<TopicHintsInput, TopicHints>
  'topics.draft': Action<TopicDraftInput, TopicDraft>
  'topics.saveDraft': Action<SaveTopicDraftInput, SaveTopicDraft>
  'topics.tryDraft': Action<TryTopicDraftInput, TryTopicDraft>
  'topics.publish': Action<PublishTopicsInput, PublishTopics>
  'topics.overturned': Action<OverturnedInput, Overturned>
  'topics.outcomes': Action<TopicOutcomesInput, TopicOutcomes>
}
