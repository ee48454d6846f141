import type { PostKind } from '@shared/contract/ladder'
import type { EndReason, ImportFormat, ImportRow, PostEvent } from '@shared/contract/posts'

import type { Database, Document } from './database'
import type { Place } from './places'

export interface Deputy {
  readonly personId: string
  readonly label: string
}

/** One post, whoever holds it. The `_id` is its key; the copy in the person follows in the same transaction. */
export interface PostDoc extends Document {
  readonly post: PostKind
  readonly placeId: string
  readonly placeName: string
  readonly place: Partial<Place>
  /** Where it is listed: at its own place, and at the place of whoever appoints it. */
  readonly listedAt: readonly string[]
  readonly holderId: string | null
  readonly label: string | null
  readonly since: Date | null
  readonly termEnds: string | null
  readonly deputy: Deputy | null
  /** Accepted while somebody was still in office: takes over when that ends. */
  readonly successor: (Deputy & { readonly termEnds: string | null; readonly invitationId: string }) | null
  /** The key of the post that answers while nobody is here. */
  readonly coveredBy: string | null
  /** Every post above it, lowest first. */
  readonly above: readonly string[]
  /** Neither a holder nor a deputy. */
  readonly vacant: boolean
  readonly order: string
  readonly rev: number
  /** Of a red butler: how fast she answered, counted as it happens; hers only as long as she holds the post. */
  readonly answers?: { readonly personId: string; readonly counts: readonly number[] }
  /** Of a red butler: the name that she lets those who turn to her read. */
  readonly shown?: { readonly personId: string; readonly name: string }
  /** Of a red butler: the photo that she lets them see; no file until it has passed. */
  readonly portrait?: {
    readonly personId: string
    readonly publicationId: string
    readonly fileId: string | null
  }
}

export interface PostHistoryDoc extends Document {
  readonly postKey: string
  readonly event: PostEvent
  readonly label: string
  readonly at: Date
  /** Surname and title of whoever decided. */
  readonly by: string
  readonly reason: EndReason | null
  readonly order: string
}

/** The `_id` is a digest of the code, so that the store holds none that could be used. */
export interface InvitationDoc extends Document {
  readonly postKey: string
  readonly post: PostKind
  readonly placeId: string
  readonly placeName: string
  readonly place: Partial<Place>
  readonly as: 'holder' | 'deputy'
  readonly label: string
  readonly termEnds: string | null
  readonly invitedBy: string
  readonly invitedById: string
  /** Where it is listed while it is open. */
  readonly listedAt: string
  readonly madeAt: Date
  readonly expiresAt: Date
  /** `waiting`: accepted by somebody who takes over later. */
  readonly state: 'open' | 'waiting' | 'accepted' | 'declined' | 'revoked'
  readonly personId: string | null
}

export interface PostImportDoc extends Document {
  readonly personId: string
  readonly placeId: string
  readonly format: ImportFormat
  readonly fileId: string
  readonly state: 'begun' | 'prepared' | 'confirmed'
  readonly rows: readonly (ImportRow & {
    readonly target: { readonly post: PostKind; readonly placeId: string; readonly placeName: string } | null
  })[]
  readonly expiresAt: Date
}

/** Vacant posts that are looked for at once; more than a whole community has. */
const VACANCIES = 1000

export function postsIn(db: Database) {
  const { gt, in: among } = db.command
  return {
    find: (key: string) => db.get<PostDoc>('posts', key),
    create: (post: PostDoc) => db.create('posts', post),
    byKeys: (keys: readonly string[]) => db.find<PostDoc>('posts', { _id: among([...keys]) }, { limit: 100 }),
    listedAt: (placeId: string, after: string, limit: number) =>
      db.find<PostDoc>(
        'posts',
        { listedAt: placeId, order: gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    inCommunity: (communityId: string, after: string, limit: number) =>
      db.find<PostDoc>(
        'posts',
        { 'place.communityId': communityId, order: gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    vacantUnder: (keys: readonly string[]) =>
      db.find<Pick<PostDoc, '_id' | 'coveredBy'>>(
        'posts',
        { above: among([...keys]), vacant: true },
        { limit: VACANCIES, fields: ['coveredBy'], orderBy: [['order', 'asc']] },
      ),
    history: (postKey: string, after: string, limit: number) =>
      db.find<PostHistoryDoc>(
        'post_history',
        { postKey, order: gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    invitation: (id: string) => db.get<InvitationDoc>('post_invitations', id),
    openAt: (placeId: string, now: Date) =>
      db.find<InvitationDoc>(
        'post_invitations',
        { listedAt: placeId, state: 'open', expiresAt: gt(now) },
        { limit: 50, orderBy: [['expiresAt', 'desc']] },
      ),
    import: (id: string) => db.get<PostImportDoc>('post_imports', id),
    beginImport: (one: PostImportDoc) => db.create('post_imports', one),
    changeImport: (id: string, patch: Partial<Omit<PostImportDoc, '_id'>>) =>
      db.update('post_imports', id, patch),
    removeExpiredImports: (before: Date) =>
      db.removeWhere('post_imports', { expiresAt: db.command.lt(before) }),
    settle: (id: string, state: 'declined') =>
      db.updateOneWhere('post_invitations', { _id: id, state: 'open' }, { state }),
  }
}
