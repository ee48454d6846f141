import type { AppealState, AttendedHow, EvidenceView } from '@shared/contract/appeal'
import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { RuleSource, VerdictKind } from '@shared/contract/topics'
import type { Judge } from '@shared/rules/statement/judges'

import { appealLine, followAppealRow } from './appeal-row'
import type { AuditEventDoc } from './audit-events'
import type { Database, Document } from './database'
import type { NoticeDoc } from './notices'
import type { PublicationDoc } from './publications'

/** What the gate or a person said, with the names that its rule version had: nothing changes it later. */
export interface StoredVerdict {
  readonly kind: VerdictKind
  readonly code: string
  readonly name: string
  readonly source: RuleSource
  readonly ruleVersion: string
  readonly evidence: readonly EvidenceView[]
  readonly confidence: number
  /** Null: the machine. */
  readonly deciderId: string | null
  readonly decidedBy: string | null
  readonly flags: readonly string[]
  readonly statutoryItem: number | null
  readonly residentMessage: string | null
  readonly handoff: string | null
}

/** All that a decision changes, as it was before: what `undo` puts back. */
export type AppealBefore = Pick<
  AppealDoc,
  | 'state'
  | 'verdict'
  | 'judge'
  | 'overdue'
  | 'reason'
  | 'question'
  | 'handoff'
  | 'mergedInto'
  | 'splitInto'
  | 'overturnedOrder'
>

export interface Attended {
  readonly personId: string
  readonly label: string | null
  readonly how: AttendedHow
  readonly at: Date
}

export interface AppealDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly stairwellId: string | null
  readonly building: number | null
  readonly unitEntrance: number | null
  readonly authorId: string
  readonly onBehalf: 'child' | null
  /** Masked, as everything here that somebody wrote. */
  readonly where: string
  readonly what: string
  readonly hope: string
  readonly photoIds: readonly string[]
  /** Files that others may see. */
  readonly photos: readonly string[]
  readonly state: AppealState
  readonly publication: PublishState
  readonly why: PublishReason | null
  readonly machine: StoredVerdict
  /** The one in force: the machine's until a person decides. */
  readonly verdict: StoredVerdict
  /** The lowest level that may decide. */
  readonly judge: Judge
  /** The keys of the posts on whose desks it lies, in order of urgency and deadline. */
  readonly desks: readonly string[]
  readonly deskOrder: string | null
  readonly dueAt: Date | null
  readonly dueProvisional: boolean
  readonly overdue: boolean
  readonly urgent: boolean
  /** Of an emergency: who has called or come, each once. */
  readonly attended: readonly Attended[]
  readonly reviewRequested: boolean
  readonly question: string | null
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly at: Date }[]
  readonly reason: string | null
  readonly handoff: string | null
  readonly splitFrom: string | null
  readonly splitInto: readonly string[]
  readonly mergedInto: { readonly kind: 'appeal' | 'consultation'; readonly id: string } | null
  /** Under which subject its co-signs count since it was merged. */
  readonly moveTo: string | null
  /** What the decision that was taken back last had led to. */
  readonly undone?: { readonly moveTo: string | null; readonly splitInto: readonly string[] }
  readonly moveDueAt: Date | null
  readonly moveAfter: string
  /** The consultation that is being opened from it, and since when. */
  readonly opening: { readonly consultationId: string; readonly at: Date } | null
  readonly consultationId: string | null
  readonly coSigns: number
  readonly countMark: string | null
  readonly countDueAt: Date | null
  /** Pairs of characters, while others may join it. */
  readonly tokens: readonly string[]
  readonly listed: boolean
  readonly order: string
  readonly overturnedOrder: string | null
  readonly history: readonly {
    readonly state: AppealState
    readonly at: Date
    readonly by: string | null
  }[]
  readonly before: AppealBefore | null
  readonly submittedAt: Date
  readonly changedAt: Date
  readonly follows: number
  readonly lastAct: string | null
}

/** What comes of one decision, written together or not at all. */
export interface AppealMove {
  readonly patch: Partial<Omit<AppealDoc, '_id'>>
  readonly event?: AuditEventDoc
  readonly notices?: readonly NoticeDoc[]
  /** The parts of a split, on their way to the public. */
  readonly publications?: readonly PublicationDoc[]
}

export const appealsIn = (db: Database) => {
  const { command } = db
  const among = (values: readonly string[]) => command.in([...values])
  return {
    find: (id: string) => db.get<AppealDoc>('appeals', id),
    create: async (appeal: AppealDoc) => {
      const made = await db.create('appeals', appeal)
      // Danger lies on desks from the first moment. Made again after a death in between, it finds its line there.
      const line = made ? appealLine(appeal) : undefined
      if (line) await db.put('deadlines', line)
      return made
    },
    /** What was decided stays; what was said has been kept long enough. */
    forgetWords: (id: string) =>
      db.update('appeals', id, { where: '', what: '', hope: '', photoIds: [], photos: [], tokens: [] }),
    byIds: (ids: readonly string[]) =>
      ids.length === 0
        ? Promise.resolve([])
        : db.find<AppealDoc>('appeals', { _id: among(ids) }, { limit: 100 }),

    /** Returns the appeal as it stands after; `decide` returns undefined where nothing is to do. */
    move: (id: string, decide: (appeal: AppealDoc) => AppealMove | undefined) =>
      db.patientTransaction(async (transaction) => {
        const found = await transaction.get<AppealDoc>('appeals', id)
        const move = found && decide(found)
        if (!found || !move) return found
        const next: AppealDoc = { ...found, ...move.patch }
        await transaction.put('appeals', next)
        await followAppealRow(transaction, found, next)
        if (move.event) await transaction.create('audit_events', move.event)
        for (const notice of move.notices ?? []) await transaction.create('notices', notice)
        for (const publication of move.publications ?? []) {
          await transaction.create('publications', publication)
        }
        return next
      }),

    ofAuthor: (authorId: string, after: string, limit: number) =>
      db.find<AppealDoc>(
        'appeals',
        { authorId, order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    listed: (compoundId: string, after: string, limit: number) =>
      db.find<AppealDoc>(
        'appeals',
        { compoundId, listed: true, order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    alike: (compoundId: string, building: number | null, tokens: readonly string[], limit: number) =>
      tokens.length === 0
        ? Promise.resolve([])
        : db.find<AppealDoc>(
            'appeals',
            { compoundId, ...(building === null ? {} : { building }), tokens: among(tokens) },
            { limit },
          ),
    onDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<AppealDoc>(
        'appeals',
        { desks: among(desks), deskOrder: command.gt(after) },
        { limit, orderBy: [['deskOrder', 'asc']] },
      ),
    newest: (countyId: string, limit: number) =>
      db.find<AppealDoc>('appeals', { countyId }, { limit, orderBy: [['order', 'asc']] }),
    overturned: (countyId: string, after: string, limit: number) =>
      db.find<AppealDoc>(
        'appeals',
        { countyId, overturnedOrder: command.gt(after) },
        { limit, orderBy: [['overturnedOrder', 'asc']] },
      ),

    due: (now: Date, limit: number) =>
      db.find<AppealDoc>('appeals', { dueAt: command.lte(now) }, { limit, orderBy: [['dueAt', 'asc']] }),
    countDue: (now: Date, limit: number) =>
      db.find<Pick<AppealDoc, '_id'>>(
        'appeals',
        { countDueAt: command.lte(now) },
        { limit, fields: ['_id'], orderBy: [['countDueAt', 'asc']] },
      ),
    moveDue: (now: Date, limit: number) =>
      db.find<AppealDoc>(
        'appeals',
        { moveDueAt: command.lte(now) },
        { limit, orderBy: [['moveDueAt', 'asc']] },
      ),
    changedSince: (since: Date, limit: number) =>
      db.find<Pick<AppealDoc, '_id' | 'compoundId' | 'changedAt'>>(
        'appeals',
        { changedAt: command.gt(since) },
        { limit, orderBy: [['changedAt', 'asc']], fields: ['compoundId', 'changedAt'] },
      ),

    markCount: (id: string, countMark: string, countDueAt: Date) =>
      db.update('appeals', id, { countMark, countDueAt }),
    /** Lands only where nobody has begun to count since. */
    counted: (id: string, countMark: string, coSigns: number) =>
      db.updateOneWhere('appeals', { _id: id, countMark }, { coSigns, countMark: null, countDueAt: null }),
    moved: (id: string, patch: Pick<AppealDoc, 'moveAfter' | 'moveDueAt'>) =>
      db.updateOneWhere('appeals', { _id: id, state: 'merged' }, patch),

    countIn: (compoundId: string, state: AppealState) => db.count('appeals', { compoundId, state }),
    countUrgent: (compoundId: string) => db.count('appeals', { compoundId, urgent: true }),
  }
}
