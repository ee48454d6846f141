import type { PostKind } from './ladder'
import type { MyPost } from './people'

/** `{post}_{placeId}`, and a seat behind it where several hold the same post at one place. */
export type PostKey = string

export interface InvitePostInput {
  readonly post: PostKind
  readonly placeId: string
  /** Surname and title as residents will see it: 李管家. */
  readonly label: string
  /** Last day of the term, `YYYY-MM-DD`. */
  readonly termEnds?: string | undefined
}
export interface Invited {
  readonly invitationId: string
  /** Shown once; whoever opens it on her own phone takes the post. */
  readonly code: string
  readonly expiresAt: string
}

export interface RevokeInvitationInput {
  readonly invitationId: string
}
export type RevokeInvitation = Readonly<Record<string, never>>

export interface LookAtInvitationInput {
  readonly code: string
}
export interface LookAtInvitation {
  readonly post: PostKind
  readonly placeName: string
  readonly label: string
  /** As the holder, or as her deputy. */
  readonly as: 'holder' | 'deputy'
  readonly termEnds: string | null
  readonly invitedBy: string
  readonly expiresAt: string
  /** Somebody still holds it: she takes over when that ends. */
  readonly occupied: boolean
}

export interface AcceptInvitationInput {
  readonly code: string
}
export interface AcceptInvitation {
  /** Null while a predecessor is still in office. */
  readonly post: MyPost | null
}

export interface DeclineInvitationInput {
  readonly code: string
}
export type DeclineInvitation = Readonly<Record<string, never>>

export interface SetDeputyInput {
  readonly postKey: PostKey
  /** Surname and title of the deputy to invite; null ends the present deputy. */
  readonly label: string | null
}
export interface SetDeputy {
  readonly invitation: Invited | null
}

export const END_REASONS = ['resigned', 'termOver', 'movedAway', 'replaced', 'other'] as const
export type EndReason = (typeof END_REASONS)[number]

export interface EndPostInput {
  readonly postKey: PostKey
  readonly reason: EndReason
}
export interface EndPost {
  /** Who answers for everything that is open, from this moment: surname and title, or null for the level above. */
  readonly answersNow: string | null
}

export interface PostView {
  readonly key: PostKey
  readonly post: PostKind
  readonly placeId: string
  readonly placeName: string
  /** Null while vacant. */
  readonly label: string | null
  readonly deputy: string | null
  readonly successor: string | null
  readonly since: string | null
  readonly termEnds: string | null
  readonly termOver: boolean
}
export interface ListPostsInput {
  /** A county, community or compound: the posts at it and those appointed from it. */
  readonly placeId: string
  readonly cursor?: string | undefined
}
export interface OpenInvitation {
  readonly invitationId: string
  readonly post: PostKind
  readonly placeName: string
  readonly label: string
  readonly expiresAt: string
}
export interface ListPosts {
  readonly posts: readonly PostView[]
  /** Not yet accepted, made here; at most fifty. */
  readonly invitations: readonly OpenInvitation[]
  readonly next: string | null
}

export const POST_EVENTS = ['appointed', 'ended', 'deputyAppointed', 'deputyEnded'] as const
export type PostEvent = (typeof POST_EVENTS)[number]

export interface PostHistoryInput {
  readonly postKey: PostKey
  readonly cursor?: string | undefined
}
export interface PostHistory {
  readonly events: readonly {
    readonly event: PostEvent
    readonly label: string
    readonly at: string
    readonly by: string
    readonly reason: EndReason | null
  }[]
  readonly next: string | null
}

export interface ClaimFirstAdminInput {
  /** Printed once by the deployment (locally by `npm start`). */
  readonly code: string
  readonly label: string
}
export interface ClaimFirstAdmin {
  readonly post: MyPost
}

export const IMPORT_FORMATS = ['xlsx', 'csv'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** A table of appointments is a few kilobytes; what is larger is something else. */
export const IMPORT_MOST_BYTES = 512 * 1024
export const IMPORT_MOST_ROWS = 200

export interface BeginImportInput {
  /** The place from which she appoints: her county, community or compound. */
  readonly placeId: string
  readonly format: ImportFormat
  readonly bytes: number
}
export interface BeginImport {
  readonly importId: string
  /** Where the raw bytes go, in one request with this method and these headers. */
  readonly upload: {
    readonly method: 'PUT'
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
  }
}

/** After the upload. Columns: post, place, label, last day of the term (may be empty); the first row names them. */
export interface PrepareImportInput {
  readonly importId: string
}
export const IMPORT_FAULTS = [
  'postUnknown',
  'placeUnknown',
  'notYours',
  'labelWrong',
  'termWrong',
  'twice',
  'occupied',
] as const
export type ImportFault = (typeof IMPORT_FAULTS)[number]

export interface ImportRow {
  readonly line: number
  readonly post: string
  readonly place: string
  readonly label: string
  readonly termEnds: string
  readonly faults: readonly ImportFault[]
}
/** Nothing is invited yet: the person who imports looks first, then confirms. */
export interface PrepareImport {
  readonly importId: string
  readonly rows: readonly ImportRow[]
  readonly ready: number
  readonly faulty: number
}

export interface ConfirmImportInput {
  readonly importId: string
}
export interface ConfirmImport {
  readonly invitations: readonly {
    readonly line: number
    readonly post: PostKind
    readonly placeName: string
    readonly label: string
    readonly code: string
  }[]
  /** The same as a table, safe to open: no cell can become a formula. */
  readonly csv: string
  readonly expiresAt: string
}
