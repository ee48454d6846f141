import { randomUUID } from 'node:crypto'

import type { DeskAct, DeskWaiter } from '@shared/contract/desk'
import type { Urgency } from '@shared/contract/review'
import { deskOrderOf } from '@shared/rules/desk/desk-order'
import { deskOf, type Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'
import type { Transaction } from './transaction'

/** What is waited for. What happens when one is due stands in `features/deadline-rules.ts`. */
const DEADLINE_RULES = [
  'consultationStep',
  'consultationPage',
  'session',
  'pollCloses',
  'dissentAnswer',
  'lateWords',
  'workTask',
  'workSilence',
  'workOffer',
  'wordsTold',
  'directLine',
  'residenceRequest',
  'appealDecision',
  'heldStatement',
  'heldOpening',
  'heldWords',
  'receptionDay',
  'receptionUnset',
  'deputyQuestion',
  'committeeShare',
  'memberCheck',
  'workerCheck',
  'unitTerm',
  'sheetObjection',
  'contact',
  'callbackNumber',
  'directory',
  'compoundName',
  'accountLeaving',
  'wish',
  'wishFigures',
] as const
export type DeadlineRuleName = (typeof DEADLINE_RULES)[number]

interface CompoundPlace {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
}

/**
 * How a limit looks on a desk. Everything that waits for a person in office lies in this collection,
 * in the same transaction as whatever it is about, so that her desk is one indexed read.
 */
export interface DeskRow {
  /** The keys of the posts on whose desk it lies; the one of `level` where it is missing. */
  readonly desks?: readonly string[]
  /** What it is about, masked as everything others may read; the desk's name of the kind where empty. */
  readonly title: string
  /** The place as people call it. */
  readonly where: string
  readonly waits: DeskWaiter
  readonly since: Date
  /** Somebody may be in danger or helpless: before everything else. */
  readonly urgency?: Urgency
  /** With what the deciding screen opens; the limit's own subject where it is missing. */
  readonly opens?: string
  /** What may be decided by one tap as it stands; the verb itself judges again. */
  readonly acts?: readonly DeskAct[]
  /** Whose own matter it is: it does not lie on her desk, whatever post she holds. */
  readonly exceptId?: string
}

/** One time limit, and with `row` a line on desks. The `_id` is `{rule}_{subject}`: setting it again moves it, it never doubles. */
export interface DeadlineDoc extends Document, CompoundPlace {
  readonly rule: DeadlineRuleName
  readonly subject: string
  readonly dueAt: Date
  /** A year without published holidays lies in between. */
  readonly provisional: boolean
  /** The level that is waited for; null where it is the machine's own. */
  readonly level: Judge | null
  /** The keys of the posts on whose desk it lies; none where it is the machine's own. */
  readonly desks: readonly string[]
  /** Its place on a desk: danger, what was missed, then by date; null where it lies on none. */
  readonly order: string | null
  readonly row: DeskRow | null
  /** It was missed before, and taken one level up. */
  readonly overdue: boolean
  /** When the clock looks: at `dueAt`, later again where its work failed; null where its own job does. */
  readonly wakeAt: Date | null
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
  /** Without it nobody sees it on a desk. */
  readonly row?: DeskRow
  /** The clock has a job of its own for it: here it is only a line on a desk. */
  readonly quiet?: boolean
}

export const deadlineId = (rule: DeadlineRuleName, subject: string) => `${rule}_${subject}`

export function newDeadline(
  {
    rule,
    subject,
    place,
    dueAt,
    provisional = false,
    level = null,
    overdue = false,
    row,
    quiet,
  }: NewDeadline,
  mark: string = randomUUID(),
): DeadlineDoc {
  const { countyId, communityId, compoundId } = place
  const _id = deadlineId(rule, subject)
  return {
    _id,
    rule,
    subject,
    countyId,
    communityId,
    compoundId,
    dueAt,
    provisional,
    level,
    desks: row ? (row.desks ?? (level === null ? [] : [deskOf(level, place)])) : [],
    order: row
      ? deskOrderOf({ urgent: (row.urgency ?? 'normal') !== 'normal', overdue, dueAt, id: _id })
      : null,
    row: row ?? null,
    overdue,
    wakeAt: quiet ? null : dueAt,
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
    /** One page of what lies on these desks; unique in order, so that a cursor skips nothing. */
    onDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<DeadlineDoc>(
        'deadlines',
        { desks: command.in([...desks]), order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    /** What it was about needs nobody any more; harmless where it is gone. */
    clear: (rule: DeadlineRuleName, subject: string) => db.remove('deadlines', deadlineId(rule, subject)),
    /** Its work is done; lands only while nobody has set it anew. */
    settle: ({ _id, mark }: Pick<DeadlineDoc, '_id' | 'mark'>) => db.removeWhere('deadlines', { _id, mark }),
    later: ({ _id, mark }: DeadlineDoc, wakeAt: Date, tries: number) =>
      db.updateOneWhere('deadlines', { _id, mark }, { wakeAt, tries }),
  }
}
