import { createHash } from 'node:crypto'

import type { NoticeKind } from '@shared/contract/inbox'

import type { Database, Document } from './database'
import { newestFirst } from './newest-first'

export interface NoticeDoc extends Document {
  /** Who is told: a person, or a compound for what everybody who lives there is told once (`newsOf`). */
  readonly personId: string
  readonly kind: NoticeKind
  readonly subjectId: string
  readonly at: Date
  readonly readAt: Date | null
  /** When the clock decides whether to send it to WeChat, too; null where that is decided. */
  readonly pushAt: Date | null
  readonly order: string
  /** The title of the matter that news is of, as everybody reads it. */
  readonly about?: string
  /** News of a compound: those who allow messages get an echo of it each, up to this person's by now. */
  readonly spreadTo?: string
  /** An echo of this news: only a message for WeChat, for in the inbox the news itself stands. */
  readonly echoOf?: string
}

/** `act` names the event, so that telling of it again tells nothing new. */
export function newNotice(
  personId: string,
  kind: NoticeKind,
  subjectId: string,
  act: string,
  at: Date,
): NoticeDoc {
  const _id = `nt${createHash('sha256')
    .update(JSON.stringify([personId, kind, subjectId, act]))
    .digest('hex')
    .slice(0, 26)}`
  return {
    _id,
    personId,
    kind,
    subjectId,
    at,
    readAt: null,
    pushAt: at,
    order: newestFirst(at, _id),
  }
}

/**
 * What everybody in a compound is told: one document, however many live there, read beside her own by
 * whoever lives there; how far she has read stands with herself. The clock makes an echo of it for each
 * who allowed messages (`features/inbox/spread-news.ts`).
 */
export function newsOf(
  { compoundId, title }: { readonly compoundId: string; readonly title: string },
  kind: NoticeKind,
  subjectId: string,
  act: string,
  at: Date,
): NoticeDoc {
  return { ...newNotice(compoundId, kind, subjectId, act, at), about: title, spreadTo: '' }
}

/** What her phone tells her of news that concerns everybody; in her inbox it does not stand a second time. */
export function echoOf(news: NoticeDoc, personId: string): NoticeDoc {
  const { _id, kind, subjectId, at } = news
  return { ...newNotice(personId, kind, subjectId, `echo_${_id}`, at), echoOf: _id, readAt: at }
}

export function noticesIn(db: Database) {
  return {
    create: (notice: NoticeDoc) => db.create('notices', notice),
    /** Told again, each finds itself told. */
    async createAll(notices: readonly NoticeDoc[]): Promise<void> {
      if (notices.length === 0 || (await db.createMany('notices', notices))) return
      await Promise.all(notices.map((notice) => db.create('notices', notice)))
    },
    /** Hers, and those of the compounds where she lives. */
    toAny: (readers: readonly string[], after: string, limit: number) =>
      db.find<NoticeDoc>(
        'notices',
        { personId: db.command.in([...readers]), order: db.command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    /** How many she has not read, `most` at the most. */
    unread: async (personId: string, most: number): Promise<number> =>
      (await db.find('notices', { personId, readAt: null }, { limit: most, fields: ['_id'] })).length,
    /** News of compounds since she last looked, `most` at the most. */
    unreadNews: async (compoundIds: readonly string[], since: Date, most: number): Promise<number> =>
      (
        await db.find(
          'notices',
          { personId: db.command.in([...compoundIds]), order: db.command.lt(newestFirst(since, '')) },
          { limit: most, fields: ['_id'] },
        )
      ).length,
    toPush: (now: Date, limit: number) =>
      db.find<NoticeDoc>('notices', { pushAt: db.command.lte(now) }, { limit, orderBy: [['pushAt', 'asc']] }),
    /** Decided, or put off; what came in between stays due. */
    pushLater: (ids: readonly string[], now: Date, pushAt: Date | null) =>
      db.updateWhere('notices', { _id: db.command.in([...ids]), pushAt: db.command.lte(now) }, { pushAt }),
    /** Its echoes are made up to this person; null: for all of them. */
    spread: (id: string, spreadTo: string | null) =>
      db.updateOneWhere(
        'notices',
        { _id: id, pushAt: db.command.neq(null) },
        spreadTo === null ? { pushAt: null } : { spreadTo },
      ),
    read: (personId: string, ids: readonly string[], readAt: Date) =>
      db.updateWhere('notices', { _id: db.command.in([...ids]), personId, readAt: null }, { readAt }),
  }
}
