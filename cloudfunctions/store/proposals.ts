import type {
  Doer,
  ForbiddenGround,
  LegalCheck,
  Payer,
  ProposalState,
  ProposerSide,
} from '@shared/contract/proposal'
import type { PublishReason } from '@shared/contract/publish'
import type { StatutoryItem } from '@shared/contract/statutory'
import type { Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'

export interface ProposalDoc extends Document {
  readonly consultationId: string
  readonly authorId: string
  readonly author: string
  readonly side: ProposerSide
  readonly title: string
  readonly measure: string
  readonly costYuan: number
  readonly payer: Payer
  readonly doer: Doer
  readonly state: ProposalState
  readonly why: PublishReason | null
  /** Words of the person who did not let it out. */
  readonly reason: string | null
  /** Given when it becomes public, in that order. */
  readonly number: number | null
  readonly createdAt: Date
  readonly judge: Judge
  /** Missing until somebody in office has looked: a `null` could not become an object by an update. */
  readonly legal?: {
    readonly check: LegalCheck
    readonly item: StatutoryItem | null
    readonly ground: ForbiddenGround | null
    readonly by: string
    readonly at: Date
  }
}

type Patch = Partial<Omit<ProposalDoc, '_id'>>

export function proposalsIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<ProposalDoc>('proposals', id),
    create: (proposal: ProposalDoc) => db.create('proposals', proposal),
    /** Lands only in one of these states; 0 where it is in another. */
    moveFrom: (id: string, from: readonly ProposalState[], patch: Patch) =>
      db.updateOneWhere('proposals', { _id: id, state: command.in([...from]) }, patch),
    /** What others see, by number. */
    shown: (consultationId: string, limit: number) =>
      db.find<ProposalDoc>(
        'proposals',
        { consultationId, state: 'public' },
        { limit, orderBy: [['number', 'asc']] },
      ),
    ofAuthor: (authorId: string, consultationId: string, limit: number) =>
      db.find<ProposalDoc>(
        'proposals',
        { authorId, consultationId },
        { limit, orderBy: [['createdAt', 'desc']] },
      ),
  }
}
