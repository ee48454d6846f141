import { randomUUID } from 'node:crypto'

import { deskOf, type Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'
import type { Transaction } from './transaction'

/** What is waited for. What happens when one is due stands in `features/deadline-rules.ts`. */
export const DEADLINE_RULES = [
  'consultationStep',
  'consultationPage',
  'session',
  'pollCloses',
  'dissentAnswer',
  'residenceRequest',
] as const
export type DeadlineRuleName = (typeof DEADLINE_RULES)[number]

interface CompoundPlace {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
}

/** One time limit. The `_id` is `{rule}_{subject}`: setting it again moves it, it never doubles. */
export interface DeadlineDoc extends Document, CompoundPlace {
  readonly rule: DeadlineRuleName
  readonly subject: string
  readonly dueAt: Date
  /** A year without published holidays lies in between. */
  readonly provisional: boolean
  /** The level that is waited for; null where it is the machine's own. */
  readonly level: Judge | null
  /** The key of the post on whose desk it lies. */
  readonly desk: string | null
  /** It was missed before, and taken one level up. */
  readonly overdue: boolean
  /** When the clock looks: at `dueAt`, later again where its work failed. */
  readonly wakeAt: Date
  readonly tries: number
  /** New with every setting, so that work on an old one does not end a new one. */
  readonly mark: string
}

export interface NewDeadline {
  readonly rule: DeadlineRuleName
  readonly subject: string
  readonly place: CompoundPlace
  readonly dueAt: Date
  readonly provisional?: boolean
  readonly level?: Judge | null
  readonly overdue?: boolean
}

export const deadlineId = (rule: DeadlineRuleName, subject: string) => `${rule}_${subject}`

export function newDeadline(
  { rule, subject, place, dueAt, provisional = false, level = null, overdue = false }: NewDeadline,
  mark: string = randomUUID(),
): DeadlineDoc {
  const { countyId, communityId, compoundId } = place
  return {
    _id: deadlineId(rule, subject),
    rule,
    subject,
    countyId,
    communityId,
    compoundId,
    dueAt,
    provisional,
    level,
    desk: level === null ? null : deskOf(level, place),
    overdue,
    wakeAt: dueAt,
    tries: 0,
    mark,
  }
}

/** Sets or moves a time limit together with whatever it is about. */
export const setDeadline = (tx: Transaction, deadline: NewDeadline): Promise<void> =>
  tx.put('deadlines', newDeadline(deadline))

/** Takes it away; harmless where there is none. */
export async function clearDeadline(tx: Transaction, rule: DeadlineRuleName, subject: string): Promise<void> {
  const id = deadlineId(rule, subject)
  if (await tx.get('deadlines', id)) await tx.remove('deadlines', id)
}

export function deadlinesIn(db: Database) {
  const { command } = db
  return {
    find: (rule: DeadlineRuleName, subject: string) =>
      db.get<DeadlineDoc>('deadlines', deadlineId(rule, subject)),
    /** Outside a transaction, where nothing else changes with it. */
    set: (deadline: NewDeadline) => db.put('deadlines', newDeadline(deadline)),
    due: (now: Date, limit: number) =>
      db.find<DeadlineDoc>(
        'deadlines',
        { wakeAt: command.lte(now) },
        { limit, orderBy: [['wakeAt', 'asc']] },
      ),
    onDesks: (desks: readonly string[], limit: number) =>
      db.find<DeadlineDoc>(
        'deadlines',
        { desk: command.in([...desks]) },
        { limit, orderBy: [['dueAt', 'asc']] },
      ),
    /** Its work is done; lands only while nobody has set it anew. */
    settle: ({ _id, mark }: Pick<DeadlineDoc, '_id' | 'mark'>) => db.removeWhere('deadlines', { _id, mark }),
    later: ({ _id, mark }: DeadlineDoc, wakeAt: Date, tries: number) =>
      db.updateOneWhere('deadlines', { _id, mark }, { wakeAt, tries }),
  }
}
