import type { NoticeKind, PushTopic } from '../../contract/inbox'

/** Where a notice leads. What stands for the page's own parameter is the notice's subject. */
export type NoticeDoor =
  | 'appeal'
  | 'consultation'
  | 'session'
  | 'manage'
  | 'work'
  | 'minutes'
  | 'answers'
  | 'paper'
  | 'emergency'
  | 'contact'
  | 'review'
  | 'desk'
  | 'home'
  | 'membership'
  | 'worker'
  | 'activities'
  | 'serviceYear'
  | 'report'
  | 'sheets'
  | 'posts'
  | 'wish'
  | 'wishDesk'
  | 'question'

interface NoticeRow {
  readonly topic: PushTopic
  readonly door: NoticeDoor
  readonly urgent?: true
}

const APPEAL: NoticeRow = { topic: 'progress', door: 'appeal' }
const CONSULTATION: NoticeRow = { topic: 'progress', door: 'consultation' }
const SESSION: NoticeRow = { topic: 'session', door: 'session' }
const HOME: NoticeRow = { topic: 'progress', door: 'home' }
const WISH: NoticeRow = { topic: 'progress', door: 'wish' }
const WISH_DESK: NoticeRow = { topic: 'office', door: 'wishDesk' }
const POSTS: NoticeRow = { topic: 'office', door: 'posts' }
const MEMBER: NoticeRow = { topic: 'progress', door: 'membership' }
const WORKER: NoticeRow = { topic: 'progress', door: 'worker' }
const CONTACT: NoticeRow = { topic: 'progress', door: 'contact' }
const CONTACT_OFFICE: NoticeRow = { topic: 'office', door: 'contact' }
const MANAGE: NoticeRow = { topic: 'office', door: 'manage' }

const WORK: NoticeRow = { topic: 'office', door: 'work' }

/** Every kind of notice: what it is about for messages in WeChat, and the page that it opens. */
export const NOTICE_TABLE: Readonly<Record<NoticeKind, NoticeRow>> = {
  appealAccepted: APPEAL,
  appealReturned: APPEAL,
  appealArchived: APPEAL,
  appealHandedOff: APPEAL,
  appealFolded: APPEAL,
  appealMerged: APPEAL,
  appealSplit: APPEAL,
  appealOpened: APPEAL,
  appealUndone: APPEAL,
  appealAttended: APPEAL,
  consultationMoved: CONSULTATION,
  statementAnswered: CONSULTATION,
  ratingOpen: CONSULTATION,
  wordsTask: CONSULTATION,
  wordsPhoto: CONSULTATION,
  wordsDone: CONSULTATION,
  contactAnswered: CONTACT,
  contactRaised: CONTACT,
  contactResolved: CONTACT,
  contactLapsed: CONTACT,
  contactHotline: CONTACT,
  contactVisit: CONTACT,
  contactAppeal: CONTACT,
  contactWish: CONTACT,
  contactYours: CONTACT_OFFICE,
  contactLate: CONTACT_OFFICE,
  contactSaid: CONTACT_OFFICE,
  sessionInvited: SESSION,
  sessionConvened: SESSION,
  sessionOff: SESSION,
  pollOpened: CONSULTATION,
  minutesReady: { topic: 'progress', door: 'paper' },
  resultRecorded: CONSULTATION,
  residenceVerified: HOME,
  residenceRefused: HOME,
  memberAccepted: MEMBER,
  memberDecided: MEMBER,
  workerAccepted: WORKER,
  workerDecided: WORKER,
  wishPublished: WISH,
  wishRejected: WISH,
  wishClaimed: WISH,
  wishReleased: WISH,
  wishToConfirm: WISH,
  wishExpired: WISH,
  claimReminder: WISH,
  claimLapsed: WISH,
  claimConfirmed: WISH,
  claimThanked: WISH,
  claimWithdrawn: WISH,
  claimDisputed: WISH,
  claimDecided: WISH,
  wishSuggested: WISH,
  wishYours: WISH_DESK,
  workAnsweredForYou: CONSULTATION,
  questionAnswered: { topic: 'progress', door: 'question' },
  questionRaised: { topic: 'progress', door: 'question' },
  questionYours: { topic: 'office', door: 'question' },
  wishLapsed: WISH_DESK,
  wishUnconfirmed: WISH_DESK,
  activityAnnounced: { topic: 'progress', door: 'activities' },
  activityCalledOff: { topic: 'progress', door: 'activities' },
  reportReviewed: { topic: 'progress', door: 'report' },
  reportReturned: { topic: 'progress', door: 'report' },
  sheetShown: { topic: 'progress', door: 'sheets' },
  sheetIssued: { topic: 'progress', door: 'sheets' },
  serviceConfirmed: { topic: 'progress', door: 'serviceYear' },
  postBegun: POSTS,
  postEnded: POSTS,
  consultationYours: MANAGE,
  consultationOverdue: MANAGE,
  workYours: WORK,
  workReturned: WORK,
  workSilent: WORK,
  workDone: WORK,
  directLineAsked: WORK,
  directLineAnswered: WORK,
  dissentOverdue: { topic: 'office', door: 'minutes' },
  lateWordsOverdue: { topic: 'office', door: 'answers' },
  heldOverdue: { topic: 'office', door: 'desk' },
  appealEmergency: { topic: 'office', door: 'emergency', urgent: true },
  emergencyAttended: { topic: 'office', door: 'emergency' },
  appealOverdue: { topic: 'office', door: 'review' },
}

export const topicOf = (kind: NoticeKind): PushTopic => NOTICE_TABLE[kind].topic
export const isUrgent = (kind: NoticeKind): boolean => NOTICE_TABLE[kind].urgent === true
export const doorOf = (kind: NoticeKind): NoticeDoor => NOTICE_TABLE[kind].door

const INBOX = 'packages/me/inbox/index'

/** The page behind a door; null where it takes no subject. */
export const DOOR_PAGES = {
  appeal: { page: 'packages/consultation/verdict/index', subject: true },
  consultation: { page: 'packages/consultation/detail/index', subject: true },
  session: { page: 'packages/consultation/session/index', subject: true },
  manage: { page: 'packages/staff/consultation/index', subject: true },
  work: { page: 'packages/handling/matter/index', subject: true },
  minutes: { page: 'packages/staff/minutes/index', subject: true },
  answers: { page: 'packages/staff/answers/index', subject: true },
  paper: { page: 'packages/consultation/minutes/index', subject: true },
  emergency: { page: 'packages/staff/emergency/index', subject: true },
  contact: { page: 'packages/butler/request/index', subject: true },
  review: { page: 'packages/staff/review/index', subject: true },
  desk: { page: 'packages/staff/desk/index', subject: false },
  home: { page: 'packages/me/home/index', subject: false },
  activities: { page: 'packages/service/activities/index', subject: false },
  report: { page: 'packages/service/report/index', subject: false },
  sheets: { page: 'packages/service/sheets/index', subject: false },
  serviceYear: { page: 'packages/service/year/index', subject: false },
  worker: { page: 'packages/community/worker/index', subject: false },
  membership: { page: 'packages/service/mine/index', subject: false },
  posts: { page: 'pages/mine/index', subject: false },
  wish: { page: 'packages/wish/detail/index', subject: true },
  question: { page: 'packages/duty/question/index', subject: true },
  wishDesk: { page: 'packages/staff/wish/index', subject: true },
} as const satisfies Record<NoticeDoor, { readonly page: string; readonly subject: boolean }>

/** The address behind one message: the thing's own page, or the inbox for several. */
export function pageOfMessage(
  notices: readonly { readonly kind: NoticeKind; readonly subjectId: string }[],
): string {
  const [only] = notices
  if (!only || notices.length > 1) return INBOX
  const { page, subject } = DOOR_PAGES[doorOf(only.kind)]
  return subject ? `${page}?id=${encodeURIComponent(only.subjectId)}` : page
}
