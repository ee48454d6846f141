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
  /** To the author of a statement: what became of it. */
  'statementAnswered',
  /** Of an emergency: somebody in office has called or come. */
  'appealAttended',
  /** To the people in office who answer for it. */
  'consultationYours',
  'consultationOverdue',
  'dissentOverdue',
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
  /** What it is about: an appeal, or a consultation. */
  readonly subjectId: string
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
