import type { ContactLevel, ContactState, RequestKind } from '@shared/contract/butler/contact-life'
import type { VisitState, VisitWindow } from '@shared/contract/butler/visit'
import type { PublishState } from '@shared/contract/publish'

import type { AuditEventDoc } from './audit-events'
import type { Database, Document } from './database'
import type { NoticeDoc } from './notices'
import type { PersonDoc } from './persons'
import type { Transaction } from './transaction'

/** What somebody wrote in a request; masked. */
export interface ContactEntryDoc {
  readonly id: string
  readonly from: 'resident' | 'office'
  /** Its author; of whoever answered only what tells her apart in this request (`actorIn`). */
  readonly byId: string
  readonly label: string | null
  readonly text: string
  /** Files that the other side may see. */
  readonly photos: readonly string[]
  readonly state: PublishState
  readonly at: Date
}

/** A request to a butler. It lies on the desk of a post, never of a person. */
export interface ContactDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly stairwellId: string | null
  readonly building: number | null
  readonly unitEntrance: number | null
  /** The resident; whoever filed it where that is somebody else's. */
  readonly authorId: string
  readonly onBehalf: {
    readonly consent: 'spoken' | 'written'
    /** Who and where, sealed for whoever filed it. */
    readonly neighbour: string
  } | null
  readonly kind: RequestKind
  /** Of a complaint: the request that it is about. */
  readonly about: string | null
  readonly state: ContactState
  readonly level: ContactLevel
  /** The key of the post that answers. */
  readonly ownerKey: string
  /** Where it began: there it goes again when it is asked again on somebody's behalf. */
  readonly startKey: string
  /** The owner's key while it lies on a desk. */
  readonly desk: string | null
  readonly deskOrder: string | null
  /** Somebody in office has to do something: such requests are counted. */
  readonly open: boolean
  /** When it was asked, or asked again. */
  readonly since: Date
  readonly reminded: boolean
  readonly overdue: boolean
  readonly resolvedAt: Date | null
  /** As `actorIn` has it. */
  readonly resolvedBy: string | null
  readonly dueAt: Date | null
  readonly provisional: boolean
  readonly visit: (VisitWindow & { readonly state: VisitState; readonly windows: readonly string[] }) | null
  readonly numberUntil: Date | null
  readonly appealSuggested: boolean
  readonly appealId: string | null
  readonly wishSuggested?: boolean
  readonly wishId?: string | null
  readonly entries: readonly ContactEntryDoc[]
  readonly history: readonly {
    readonly state: ContactState
    readonly level: ContactLevel
    readonly at: Date
    readonly by: string | null
  }[]
  readonly askedAt: Date
  readonly order: string
  readonly lastAct: string | null
  /** When all of it goes, once it is over. */
  readonly removeAt?: Date | null
}

/** One window of one post or one person. Whoever makes the document has it. */
export interface ContactWindowDoc extends Document {
  readonly requestId: string
  readonly endsAt: Date
}

/** A number that its owner lets be called for 72 hours, sealed with her own key. The `_id` is the request's. */
export interface CallbackNumberDoc extends Document {
  readonly personId: string
  readonly sealed: string
  readonly until: Date
}

/** What comes of one step, written together or not at all. */
export interface ContactStep {
  readonly next: ContactDoc
  readonly event?: AuditEventDoc
  readonly notices?: readonly NoticeDoc[]
  /** What else changes with it, by id only. */
  readonly with?: (tx: Transaction) => Promise<void>
}

export function contactsIn(db: Database) {
  const { gt, in: among, lt } = db.command
  return {
    find: (id: string) => db.get<ContactDoc>('contact_requests', id),
    ofAuthor: (authorId: string, after: string, limit: number) =>
      db.find<ContactDoc>(
        'contact_requests',
        { authorId, order: gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    openOf: async (authorId: string, limit: number): Promise<number> =>
      (await db.find('contact_requests', { authorId, open: true }, { limit, fields: ['_id'] })).length,
    onDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<ContactDoc>(
        'contact_requests',
        { desk: among([...desks]), deskOrder: gt(after) },
        { limit, orderBy: [['deskOrder', 'asc']] },
      ),
    toRemove: (now: Date, limit: number) =>
      db.find<ContactDoc>(
        'contact_requests',
        { removeAt: db.command.lte(now) },
        { limit, orderBy: [['removeAt', 'asc']] },
      ),
    remove: (id: string) => db.remove('contact_requests', id),
    windows: (ids: readonly string[]) =>
      db.find<ContactWindowDoc>('contact_windows', { _id: among([...ids]) }, { limit: 100 }),
    removePastWindows: (before: Date) => db.removeWhere('contact_windows', { endsAt: lt(before) }),
    number: (requestId: string) => db.get<CallbackNumberDoc>('callback_numbers', requestId),
    removeNumber: (requestId: string) => db.remove('callback_numbers', requestId),

    /** Makes a request with all that belongs to it; finds it made where it was sent before. */
    open: (request: ContactDoc, also: (tx: Transaction) => Promise<void>, notices: readonly NoticeDoc[]) =>
      db.patientTransaction(async (tx) => {
        const known = await tx.get<ContactDoc>('contact_requests', request._id)
        if (known) return known
        await also(tx)
        await tx.put('contact_requests', request)
        for (const notice of notices) await tx.put('notices', notice)
        return request
      }),

    /**
     * Returns the request as it stands after; `decide` returns undefined where nothing is to do. It is
     * handed the acting person as she is at that moment: a post that ends just then is not hers any more.
     */
    step: (
      id: string,
      decide: (request: ContactDoc, actor: PersonDoc | undefined) => ContactStep | undefined,
      actorId?: string,
    ) =>
      db.patientTransaction(async (tx) => {
        const found = await tx.get<ContactDoc>('contact_requests', id)
        const actor = actorId === undefined ? undefined : await tx.get<PersonDoc>('persons', actorId)
        const step = found && decide(found, actor)
        if (!found || !step) return found
        await step.with?.(tx)
        await tx.put('contact_requests', step.next)
        if (step.event) await tx.create('audit_events', step.event)
        for (const notice of step.notices ?? []) await tx.put('notices', notice)
        return step.next
      }),
  }
}
