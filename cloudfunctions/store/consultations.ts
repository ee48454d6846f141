import type { StatementAnswer } from '@shared/contract/answers'
import type { ConsultationState, Headcount, Shelf, StanceCounts, Step } from '@shared/contract/consultation'
import type {
  CancelCause,
  ClosingResult,
  HandoffChannel,
  OwnerLevel,
  ProcessVerb,
} from '@shared/contract/process'
import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { AssemblyResult, StatutoryGround, StatutoryItem } from '@shared/contract/statutory'
import type { ProcessFacts } from '@shared/rules/consultation/facts'
import type { Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'
import { pageOfStored, type StoredPageDoc, storedPage } from './page-text'
import { SHOWN, type StatementDoc } from './statements'

export type { StatementDoc } from './statements'

export interface StepDoc {
  readonly step: Step
  readonly startedAt: Date | null
  readonly dueAt: Date | null
  readonly endedAt: Date | null
  readonly responsible: string | null
}

/** One move, as it was made; nothing changes it later but the check of its words. */
export interface MoveDoc {
  readonly id: string
  readonly verb: ProcessVerb
  readonly from: ConsultationState
  readonly to: ConsultationState
  readonly at: Date
  readonly by: string | null
  /** Masked, and shown once it is public. */
  readonly reason: string | null
  readonly reasonState: PublishState | null
  readonly cause: CancelCause | null
  readonly channel: HandoffChannel | null
  readonly result: ClosingResult | null
  readonly until: Date | null
}

/** Who must act until when, and what was done so far. */
export interface ProcessDoc {
  /** The level that must act now: one higher with every deadline that was missed in this state. */
  readonly owner: OwnerLevel
  /** Null where it is over. */
  readonly dueAt: Date | null
  readonly provisional: boolean
  /** A deadline of this state was missed. */
  readonly overdue: boolean
  /** How many were missed in all states: for the monthly figures. */
  readonly missed: number
  /** The step that it left, while it is suspended or elsewhere, and what was left of its time. */
  readonly left: {
    readonly step: Step
    readonly at: Date
    readonly dueAt: Date | null
    readonly provisional: boolean
    readonly overdue: boolean
    readonly owner: OwnerLevel
  } | null
  readonly moves: readonly MoveDoc[]
  /** Counts every change of facts or state: what makes two who act at once come one after the other. */
  readonly rev: number
}

export interface StatutoryMarkDoc {
  readonly item: StatutoryItem | null
  /** Null where the rule read it in the words with which it began. */
  readonly ground: StatutoryGround | null
  /** Surname and title; null: the rule. */
  readonly by: string | null
  readonly at: Date
}

export interface ConsultationDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly officeId: string
  readonly officeName: string
  readonly title: string
  readonly category: string
  /** Its name, where it is not one of the seven as shipped. */
  readonly categoryName?: string | null
  readonly body: string
  /** File ids in the platform's storage. */
  readonly photos: readonly string[]
  readonly state: ConsultationState
  readonly steps: readonly StepDoc[]
  readonly openedAt: Date
  /** Missing before the first evidence (`consultations/process-of.ts` reads both). */
  readonly facts?: ProcessFacts
  /** Missing before it is public. */
  readonly process?: ProcessDoc
  /** What the owners' assembly answered, as it was told; the last stands. */
  readonly assembly?: readonly {
    readonly result: AssemblyResult
    readonly heldOn: string | null
    readonly at: Date
  }[]
  /** Whether owners decide it in common, as it was said, and why; the last stands. */
  readonly statutoryMarks?: readonly StatutoryMarkDoc[]
  /** Missing where it has been public from the beginning (the fixture's). */
  readonly publication?: PublishState
  readonly why?: PublishReason | null
  /** Words of the person who did not let it out. */
  readonly reason?: string | null
  readonly authorId?: string
  readonly askingDays?: number
  /** A single matter: it began in 快办理, since there was nothing to talk over. */
  readonly straight?: boolean
  readonly photoIds?: readonly string[]
  /** Files of the appeal it opened from, which were public before. */
  readonly lent?: readonly string[]
  /** The body of its code, chosen when it was opened. */
  readonly scene?: string
  /** How many proposals have a number. */
  readonly proposalsNumbered?: number
  /** The appeal that it was opened from. */
  readonly fromAppealId?: string | null
  readonly judge?: Judge
  /** On whose desk it waits to be judged, and since when. */
  readonly desk?: string | null
  readonly deskOrder?: string | null
}

export interface CountedStatement {
  readonly id: string
  readonly text: string
  readonly author: string
  /** ISO 8601. */
  readonly createdAt: string
  /** Missing in pages that were made before there was any of it. */
  readonly folded?: boolean
  readonly onBehalf?: 'child' | null
  /** File ids. */
  readonly photos?: readonly string[]
  /** Missing while nobody has answered. */
  readonly answer?: StatementAnswer | null
  readonly counts: StanceCounts
}

/** Everything a reader gets, ready made: one read, whatever the size of the compound. */
export interface ConsultationPageDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly officeName: string
  readonly title: string
  readonly category: string
  /** Its name, where it is not one of the seven as shipped. */
  readonly categoryName?: string | null
  readonly body: string
  readonly photos: readonly string[]
  readonly state: ConsultationState
  /** Missing in pages made before there was any of it: then its state is a step, or all are done. */
  readonly step?: Step | null
  readonly shelf: Exclude<Shelf, 'mine'>
  readonly steps: readonly StepDoc[]
  /** End of the current step. */
  readonly dueAt: Date | null
  /** A deadline of this state was missed; missing in pages made before there was any of it. */
  readonly overdue?: boolean
  /** Sorts a shelf: the nearest deadline first; what is closed, the newest first. Unique, so a cursor skips nothing. */
  readonly order: string
  /** Owners decide it in common; missing in pages that were made before there was any of it. */
  readonly statutoryItem?: StatutoryItem | null
  readonly askAt?: Date | null
  readonly assemblyResult?: AssemblyResult | null
  readonly assemblyHeldOn?: string | null
  readonly markedAt?: Date | null
  readonly markedBy?: string | null
  readonly markGround?: StatutoryGround | null
  readonly participants: Headcount
  /** A single matter, and how often a closed one came back; missing in pages made before there was any of it. */
  readonly straight?: boolean
  readonly reopened?: number
  readonly statementsTotal: number
  readonly countedAt: Date
  /** At most `STATEMENTS_ON_A_PAGE`, the least answered first, so that nobody's words are forgotten. */
  readonly statements: readonly CountedStatement[]
  /** Counts the rewritings, so that none goes back behind another. */
  readonly rev: number
}

export const STATEMENTS_ON_A_PAGE = 200

const CARD_FIELDS = [
  '_id',
  'title',
  'category',
  'categoryName',
  'state',
  'step',
  'dueAt',
  'overdue',
  'order',
  'participants',
  'statementsTotal',
  'compoundId',
  'reopened',
] as const
export type ConsultationCardDoc = Pick<ConsultationPageDoc, (typeof CARD_FIELDS)[number]>

export function consultationsIn(db: Database) {
  const { gt } = db.command
  return {
    find: (id: string) => db.get<ConsultationDoc>('consultations', id),
    create: (consultation: ConsultationDoc) => db.create('consultations', consultation),
    /** Lands only while its publication is in one of these states. */
    moveFrom: (id: string, from: readonly PublishState[], patch: Partial<Omit<ConsultationDoc, '_id'>>) =>
      db.updateOneWhere('consultations', { _id: id, publication: db.command.in([...from]) }, patch),
    removeRefused: (id: string) => db.removeWhere('consultations', { _id: id, publication: 'refused' }),
    byIds: (ids: readonly string[]) =>
      ids.length === 0
        ? Promise.resolve([])
        : db.find<ConsultationDoc>('consultations', { _id: db.command.in([...ids]) }, { limit: 50 }),
    unpublished: (compoundId: string, limit: number) =>
      db.find<ConsultationDoc>(
        'consultations',
        { compoundId, publication: db.command.in(['pending', 'held', 'refused']) },
        { limit, orderBy: [['openedAt', 'desc']] },
      ),
    onDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<ConsultationDoc>(
        'consultations',
        { desk: db.command.in([...desks]), deskOrder: db.command.gt(after) },
        { limit, orderBy: [['deskOrder', 'asc']] },
      ),
    async page(id: string): Promise<ConsultationPageDoc | undefined> {
      const stored = await db.get<StoredPageDoc>('consultation_pages', id)
      return stored && pageOfStored(stored)
    },
    /** Lands only on the revision that was read before the facts were; false where another was quicker. */
    async replacePage(whole: ConsultationPageDoc, before: number | undefined): Promise<boolean> {
      const { _id, ...page } = storedPage(whole)
      if (before === undefined) return db.create('consultation_pages', { _id, ...page })
      const rev = before === 0 ? db.command.in([0, null]) : before
      return (await db.updateOneWhere('consultation_pages', { _id, rev }, page)) === 1
    },
    /** Undefined where there is no page yet. */
    async pageRev(id: string): Promise<number | undefined> {
      const [page] = await db.find<Partial<ConsultationPageDoc> & Document>(
        'consultation_pages',
        { _id: id },
        { limit: 1, fields: ['rev'] },
      )
      return page && (page.rev ?? 0)
    },

    shelf: (compoundId: string, shelf: Exclude<Shelf, 'mine'>, after: string, limit: number) =>
      db.find<ConsultationCardDoc>(
        'consultation_pages',
        { compoundId, shelf, order: gt(after) },
        { limit, orderBy: [['order', 'asc']], fields: CARD_FIELDS },
      ),
    openIn: (compoundIds: readonly string[], limit: number) =>
      db.find<ConsultationCardDoc>(
        'consultation_pages',
        {
          compoundId: compoundIds.length === 1 ? compoundIds[0] : db.command.in([...compoundIds]),
          shelf: 'open',
        },
        { limit, orderBy: [['order', 'asc']], fields: CARD_FIELDS },
      ),
    cards: (ids: readonly string[]) =>
      db.find<ConsultationCardDoc>(
        'consultation_pages',
        { _id: db.command.in([...ids]) },
        { limit: 100, fields: CARD_FIELDS },
      ),

    statement: (id: string) => db.get<StatementDoc>('statements', id),
    /** What readers see, folded words included, the least answered first. */
    statements: (consultationId: string, limit: number) =>
      db.find<StatementDoc>(
        'statements',
        { consultationId, state: db.command.in([...SHOWN]) },
        { limit, orderBy: [['answered', 'asc']] },
      ),
    countStatements: (consultationId: string) =>
      db.count('statements', { consultationId, state: db.command.in([...SHOWN]) }),
    setAnswered: (statementId: string, answered: number) =>
      db.update('statements', statementId, { answered }),
  }
}
