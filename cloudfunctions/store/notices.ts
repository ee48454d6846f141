import { createHash } from 'node:crypto'

import type { NoticeKind } from '@shared/contract/inbox'

import type { Database, Document } from './database'
import { newestFirst } from './newest-first'

export interface NoticeDoc extends Document {
  readonly personId: string
  readonly kind: NoticeKind
  readonly subjectId: string
  readonly at: Date
  readonly readAt: Date | null
  /** When the clock decides whether to send it to WeChat, too; null where that is decided. */
  readonly pushAt: Date | null
  readonly order: string
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

export function noticesIn(db: Database) {
  return {
    create: (notice: NoticeDoc) => db.create('notices', notice),
    /** Told again, each finds itself told. */
    async createAll(notices: readonly NoticeDoc[]): Promise<void> {
      if (notices.length === 0 || (await db.createMany('notices', notices))) return
      await Promise.all(notices.map((notice) => db.create('notices', notice)))
    },
    ofPerson: (personId: string, after: string, limit: number) =>
      db.find<NoticeDoc>(
        'notices',
        { personId, order: db.command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    /** How many she has not read, `most` at the most. */
    unread: async (personId: string, most: number): Promise<number> =>
      (await db.find('notices', { personId, readAt: null }, { limit: most, fields: ['_id'] })).length,
    toPush: (now: Date, limit: number) =>
      db.find<NoticeDoc>('notices', { pushAt: db.command.lte(now) }, { limit, orderBy: [['pushAt', 'asc']] }),
    /** Decided, or put off; what came in between stays due. */
    pushLater: (ids: readonly string[], now: Date, pushAt: Date | null) =>
      db.updateWhere('notices', { _id: db.command.in([...ids]), pushAt: db.command.lte(now) }, { pushAt }),
    read: (personId: string, ids: readonly string[], readAt: Date) =>
      db.updateWhere('notices', { _id: db.command.in([...ids]), personId, readAt: null }, { readAt }),
  }
}
