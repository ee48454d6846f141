import type {
  ConsultationState,
  Headcount,
  Shelf,
  StanceCounts,
  Step,
  TopicCategory,
} from '@shared/contract/consultation'

import type { Database, Document } from './database'

export interface StepDoc {
  readonly step: Step
  readonly startedAt: Date | null
  readonly dueAt: Date | null
  readonly endedAt: Date | null
  readonly responsible: string | null
}

export interface ConsultationDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly officeId: string
  readonly officeName: string
  readonly title: string
  readonly category: TopicCategory
  readonly body: string
  /** File ids in the platform's storage. */
  readonly photos: readonly string[]
  readonly state: ConsultationState
  readonly steps: readonly StepDoc[]
  readonly openedAt: Date
}

export interface StatementDoc extends Document {
  readonly consultationId: string
  readonly authorId: string
  /** What others see: 本小区邻居, or surname and title of somebody in office. */
  readonly author: string
  readonly text: string
  readonly state: 'public' | 'hidden'
  readonly createdAt: Date
  /** All answers at the last recount; the least answered are shown first. */
  readonly answered: number
}

export interface CountedStatement {
  readonly id: string
  readonly text: string
  readonly author: string
  readonly createdAt: Date
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
  readonly category: TopicCategory
  readonly body: string
  readonly photos: readonly string[]
  readonly state: ConsultationState
  readonly shelf: Exclude<Shelf, 'mine'>
  readonly steps: readonly StepDoc[]
  /** End of the current step. */
  readonly dueAt: Date | null
  /** Sorts a shelf: the nearest deadline first; what is closed, the newest first. Unique, so a cursor skips nothing. */
  readonly order: string
  readonly participants: Headcount
  readonly statementsTotal: number
  readonly countedAt: Date
  /** At most `STATEMENTS_ON_A_PAGE`, the least answered first, so that nobody's words are forgotten. */
  readonly statements: readonly CountedStatement[]
}

export const STATEMENTS_ON_A_PAGE = 200

const CARD_FIELDS = [
  '_id',
  'title',
  'category',
  'state',
  'dueAt',
  'order',
  'participants',
  'statementsTotal',
  'compoundId',
] as const
export type ConsultationCardDoc = Pick<ConsultationPageDoc, (typeof CARD_FIELDS)[number]>

export function consultationsIn(db: Database) {
  const { gt } = db.command
  return {
    find: (id: string) => db.get<ConsultationDoc>('consultations', id),
    page: (id: string) => db.get<ConsultationPageDoc>('consultation_pages', id),
    putPage: (page: ConsultationPageDoc) => db.put('consultation_pages', page),

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
    /** Public statements, the least answered first. */
    statements: (consultationId: string, limit: number) =>
      db.find<StatementDoc>(
        'statements',
        { consultationId, state: 'public' },
        { limit, orderBy: [['answered', 'asc']] },
      ),
    countStatements: (consultationId: string) => db.count('statements', { consultationId, state: 'public' }),
    setAnswered: (statementId: string, answered: number) =>
      db.update('statements', statementId, { answered }),
  }
}
