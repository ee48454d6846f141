/** What somebody is told. The sentence stands in `copy/inbox.ts` under the kind. */
export const NOTICE_KINDS = [
  /** To the author of an appeal. */
  'appealAccepted',
  'appealReturned',
  'appealArchived',
  'appealHandedOff',
  'appealFolded',
  'appealMerged',
  'appealSplit',
  'appealOpened',
  'appealUndone',
  /** To the author of the appeal that it was opened from. */
  'consultationMoved',
  /** To somebody in office who is asked to a round table; its subject is the session. */
  'sessionInvited',
  /** To everybody who lives in a compound, once for all of them: its subject is the session or the consultation. */
  'sessionConvened',
  'sessionOff',
  'pollOpened',
  'minutesReady',
  'resultRecorded',
  /** To the author of a statement: what became of it. */
  'statementAnswered',
  /** To the author of words that went into a proposal: somebody carries it out, and: there are photos of it. */
  'wordsTask',
  'wordsPhoto',
  /** To those who took part: the work is said to be good, they may rate it; and: what their words became. */
  'ratingOpen',
  'wordsDone',
  /** Of an emergency: somebody in office has called or come. */
  'appealAttended',
  /** About a request to a butler, to the resident. */
  'contactAnswered',
  'contactRaised',
  'contactResolved',
  'contactLapsed',
  'contactHotline',
  'contactVisit',
  'contactAppeal',
  'contactWish',
  /** The same, to whoever answers for it. */
  'contactYours',
  'contactLate',
  'contactSaid',
  /** To somebody whose home was looked at; its subject is the compound. */
  'residenceVerified',
  'residenceRefused',
  /** To a member: her registration (双报到) was accepted, or something else was decided of it. */
  'memberAccepted',
  'memberDecided',
  /** To somebody of 新就业群体: she was accepted, or something else was decided of it. */
  'workerAccepted',
  'workerDecided',
  /** To whoever posted a wish; its subject is the wish, as of all the following about wishes. */
  'wishPublished',
  'wishRejected',
  'wishClaimed',
  'wishReleased',
  'wishToConfirm',
  'wishExpired',
  /** To whoever claimed it. */
  'claimReminder',
  'claimLapsed',
  'claimConfirmed',
  'claimThanked',
  'claimWithdrawn',
  'claimDisputed',
  'claimDecided',
  /** To a member whom it would suit. */
  'wishSuggested',
  /** To the people in office who answer for it. */
  'wishYours',
  /** To whoever asked 两代表一委员, and to whoever answers. */
  /** To whoever raised a matter: her word was written down for her. */
  'workAnsweredForYou',
  'questionAnswered',
  'questionRaised',
  'questionYours',
  'wishLapsed',
  'wishUnconfirmed',
  /** Of an activity: announced to its group, called off; and a service of hers that is on record now. */
  'activityAnnounced',
  'activityCalledOff',
  'serviceConfirmed',
  /** To a member: of her yearly report, and of the assessment that she reads first. */
  'reportReviewed',
  'reportReturned',
  'sheetShown',
  'sheetIssued',
  /** To somebody whose post began or ended by another's hand; its subject is the post's key. */
  'postBegun',
  'postEnded',
  /** To the people in office who answer for it. */
  'consultationYours',
  'consultationOverdue',
  /** To whoever has a task, or is asked to take a matter over; and to the first responsible, of one given back. */
  'workYours',
  'workReturned',
  /** To the first responsible and the tracker: nothing was heard of it for three working days. */
  'workSilent',
  /** To the community secretary: said to be done, hers to confirm. */
  'workDone',
  'directLineAsked',
  'directLineAnswered',
  'dissentOverdue',
  'lateWordsOverdue',
  'heldOverdue',
  'appealEmergency',
  /** Somebody else has called or come. */
  'emergencyAttended',
  'appealOverdue',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** The newest first. */
export interface InboxInput {
  readonly cursor?: string | undefined
}
export interface Notice {
  readonly id: string
  readonly kind: NoticeKind
  /** What it is about: an appeal, a consultation, a session, a compound, or a post. */
  readonly subjectId: string
  /** The title of the matter, with news of a compound. */
  readonly about: string | null
  readonly at: string
  readonly read: boolean
}
export interface Inbox {
  readonly notices: readonly Notice[]
  readonly next: string | null
}

export interface ReadNoticesInput {
  readonly noticeIds: readonly string[]
}
export type ReadNotices = Readonly<Record<string, never>>

/** What messages in WeChat may be about; a person agrees to each apart. */
export const PUSH_TOPICS = ['progress', 'session', 'office'] as const
export type PushTopic = (typeof PUSH_TOPICS)[number]

/** What WeChat's own question gave back for one template; `ban` and `filter` are the platform's doing. */
export const PUSH_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const
export type PushAnswer = (typeof PUSH_ANSWERS)[number]

/** One template that may be asked for. All of one list may be asked in one call. */
export interface AskedTemplate {
  readonly topic: PushTopic
  readonly templateId: string
}

export interface TopicGrants extends AskedTemplate {
  /** One acceptance holds until she takes it back; otherwise for one message. */
  readonly longTerm: boolean
  /** Messages that may still be sent; of a long-term template 0 or 1. */
  readonly left: number
  /** She said no: only she herself brings it up again. */
  readonly refused: boolean
}

export type PushSettingsInput = Readonly<Record<string, never>>
export interface PushSettings {
  /** False where she has turned messages off altogether. */
  readonly on: boolean
  /** Empty where this deployment sends none. */
  readonly topics: readonly TopicGrants[]
  readonly aWeek: number
}

export interface AnswerPushInput {
  readonly answers: readonly { readonly topic: PushTopic; readonly answer: PushAnswer }[]
}

export interface TurnPushInput {
  readonly on: boolean
}
