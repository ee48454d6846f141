import type { AnswerVerdict } from '@shared/contract/answers'
import type { PublishReason } from '@shared/contract/publish'
import type { ReportReason, StatementState } from '@shared/contract/statement'
import type { Judge } from '@shared/rules/statement/judges'

import type { AuditEventDoc } from './audit-events'
import type { Database, Document } from './database'

export interface ReportOnStatement {
  readonly by: string
  readonly reason: ReportReason
  readonly at: Date
}

/** What became of it, as it was when the answer became public. */
export interface AnswerOfStatement {
  readonly verdict: AnswerVerdict
  readonly reason: string
  readonly proposal: { readonly id: string; readonly number: number; readonly title: string } | null
  readonly by: string
  readonly at: Date
}

export interface StatementDoc extends Document {
  readonly consultationId: string
  readonly authorId: string
  /** What others see: 本小区邻居, a name the author chose to show, or surname and title of somebody in office. */
  readonly author: string
  /** That is her own name: it goes when she does. */
  readonly named?: boolean
  /** Public text: masked. */
  readonly text: string
  readonly state: StatementState
  readonly createdAt: Date
  /** All answers at the last recount; the least answered are shown first. */
  readonly answered: number
  /** What follows is missing in statements that came with the fixture. */
  readonly why?: PublishReason | null
  readonly onBehalf?: 'child' | null
  /** Files that others may see. */
  readonly photos?: readonly string[]
  readonly photoIds?: readonly string[]
  /** The revision of its publication that it follows. */
  readonly follows?: number
  /** The lowest level that may judge it; the branch secretary where it is missing. */
  readonly judge?: Judge
  readonly reports?: readonly ReportOnStatement[]
  /** A person looked and let it stand: reports change nothing any more. */
  readonly immune?: boolean
  readonly hiddenById?: string | null
  readonly hiddenAtLevel?: Judge | null
  readonly reason?: string | null
  readonly mayContest?: boolean
  readonly contestWords?: string | null
  /** On whose desk it waits, and since when: `{time}_{id}`. */
  readonly desk?: string | null
  readonly deskOrder?: string | null
  /** The intent that last judged it, so that a resend finds its own work done. */
  readonly lastAct?: string
  /** The answer that it has; missing while nobody has answered. */
  readonly answerId?: string
  readonly answer?: AnswerOfStatement
  /** Set with every change that readers see; the page follows at once, or with the clock. */
  readonly pageDueAt?: Date | null
}

/** Readers see these; what is folded is there, but collapsed. */
export const SHOWN = ['public', 'folded'] as const satisfies readonly StatementState[]

type Patch = Partial<Omit<StatementDoc, '_id'>>

export const deskOrderOf = (since: Date, id: string) => `${since.toISOString()}_${id}`

export function statementsIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<StatementDoc>('statements', id),
    create: (statement: StatementDoc) => db.create('statements', statement),

    /** Lands only in one of these states; 0 where it is in another. */
    moveFrom: (id: string, from: readonly StatementState[], patch: Patch) =>
      db.updateOneWhere('statements', { _id: id, state: command.in([...from]) }, patch),
    /** Photos and the like that a later revision of its publication changes. */
    follow: (id: string, rev: number, patch: Patch) =>
      db.updateOneWhere('statements', { _id: id, follows: command.lt(rev) }, { ...patch, follows: rev }),

    /** A judgement in office and its event in the audit come together, or not at all. */
    judge: (
      id: string,
      decide: (statement: StatementDoc) => Patch | undefined,
      event: AuditEventDoc,
    ): Promise<StatementDoc | undefined> =>
      db.patientTransaction(async (transaction) => {
        const found = await transaction.get<StatementDoc>('statements', id)
        const patch = found && decide(found)
        if (!found || !patch) return found
        await transaction.update('statements', id, patch)
        await transaction.create('audit_events', event)
        return { ...found, ...patch }
      }),

    /** The first and the second report: one atomic write, once a person. */
    report: (id: string, report: ReportOnStatement) =>
      db.updateOneWhere(
        'statements',
        { ...reportable(id, report.by), 'reports.1': command.exists(false) },
        { reports: command.push([report]) },
      ),
    /** The third report folds, in the same write. */
    fold: (id: string, report: ReportOnStatement, patch: Patch) =>
      db.updateOneWhere(
        'statements',
        {
          ...reportable(id, report.by),
          'reports.1': command.exists(true),
          'reports.2': command.exists(false),
        },
        { ...patch, state: 'folded', reports: command.push([report]) },
      ),

    /** Readers see them and nobody has answered them yet: 议事项 does not close over them. */
    countUnanswered: (consultationId: string) =>
      db.count('statements', { consultationId, state: command.in([...SHOWN]), answerId: null }),
    byIds: (ids: readonly string[]) =>
      ids.length === 0
        ? Promise.resolve([])
        : db.find<StatementDoc>('statements', { _id: command.in([...ids]) }, { limit: 200 }),
    /** Those that have no answer yet get this one; the first that people could read stands. */
    answer: (
      ids: readonly string[],
      consultationId: string,
      patch: Required<Pick<StatementDoc, 'answerId' | 'answer'>> & Pick<StatementDoc, 'pageDueAt'>,
    ) => db.updateWhere('statements', { _id: command.in([...ids]), consultationId, answerId: null }, patch),
    /** What readers see and nobody has answered, the oldest first. */
    unanswered: (consultationId: string, limit: number) =>
      db.find<StatementDoc>(
        'statements',
        { consultationId, answerId: null, state: command.in([...SHOWN]) },
        { limit, orderBy: [['createdAt', 'asc']] },
      ),
    ofAuthor: (authorId: string, consultationId: string, limit: number) =>
      db.find<StatementDoc>(
        'statements',
        { authorId, consultationId },
        { limit, orderBy: [['createdAt', 'desc']] },
      ),
    /** Everything she said up to this moment, the newest first. */
    everywhereOf: (authorId: string, until: Date | null, limit: number) =>
      db.find<StatementDoc>(
        'statements',
        { authorId, ...(until === null ? {} : { createdAt: command.lte(until) }) },
        {
          limit,
          orderBy: [
            ['createdAt', 'desc'],
            ['_id', 'desc'],
          ],
        },
      ),
    onDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<StatementDoc>(
        'statements',
        { desk: command.in([...desks]), deskOrder: command.gt(after) },
        { limit, orderBy: [['deskOrder', 'asc']] },
      ),

    removeRefused: (id: string) => db.removeWhere('statements', { _id: id, state: 'refused' }),
    pageDue: (before: Date, limit: number) =>
      db.find<Pick<StatementDoc, '_id' | 'consultationId' | 'pageDueAt'>>(
        'statements',
        { pageDueAt: command.lte(before) },
        { limit, orderBy: [['pageDueAt', 'asc']], fields: ['consultationId', 'pageDueAt'] },
      ),
    /** The page has followed the change made at `at`. */
    pageFollowed: (id: string, at: Date) =>
      db.updateOneWhere('statements', { _id: id, pageDueAt: at }, { pageDueAt: null }),
    pagesFollowed: (ids: readonly string[], at: Date) =>
      db.updateWhere('statements', { _id: command.in([...ids]), pageDueAt: at }, { pageDueAt: null }),
  }

  function reportable(id: string, by: string) {
    return { _id: id, state: 'public', immune: command.neq(true), 'reports.by': command.nin([by]) }
  }
}
