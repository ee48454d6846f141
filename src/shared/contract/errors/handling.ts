/** 快办理 and 评效果. */
export type HandlingCode =
  | 'AUTHOR_ANSWERED'
  | 'TASK_NOT_FOUND'
  | 'TASKS_FULL'
  | 'TASK_OWNER_WRONG'
  | 'TASK_DAY_WRONG'
  // What the table of a task does not offer in its state (any more).
  | 'TASK_MOVED_ON'
  // What is not hers is given back within two working days.
  | 'NOT_MINE_LATE'
  | 'OFFER_GONE'
  | 'WORK_FULL'
  // Before and after are one spot in two photos.
  | 'SPOT_MISSING'
  | 'WORK_PHOTO_MISSING'
  | 'WORK_UNFINISHED'
  | 'WORK_ALREADY_DONE'
  | 'WORK_NOT_DONE'
  | 'NOT_TAKEN_PART'
  | 'AUTHOR_ANSWERS_FIRST'
  | 'RATING_REASON_MISSING'
  | 'ALREADY_RATED'
  | 'NO_SPECIALIST'
  | 'DIRECT_LINES_FULL'
  | 'LINE_ANSWERED'
  | 'CALL_WRONG'
  | 'SECOND_WITNESS_NEEDED'
  | 'BY_HAND_FULL'
