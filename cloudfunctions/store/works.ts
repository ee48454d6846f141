import type { HotlineCall } from '@shared/contract/direct-line'
import type { AnsweringResident, DoneVerdict, EntryKind, LowReason, Stars } from '@shared/contract/handling'
import type { PostKind } from '@shared/contract/ladder'
import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { ByHandReason } from '@shared/contract/session/check-in'
import type { NotMineReason, TaskOwner, TaskState } from '@shared/contract/work-task'
import type { Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'

export interface ChainDoc {
  readonly key: string
  readonly post: PostKind
  readonly label: string | null
  readonly since: Date
  readonly how: 'received' | 'accepted'
}

export interface TaskDoc {
  readonly id: string
  readonly what: string
  readonly ownerKey: string
  readonly post: TaskOwner
  /** Surname and title of whoever held the post when it was given. */
  readonly label: string | null
  readonly department: string | null
  readonly dueOn: string
  readonly state: TaskState
  readonly givenAt: Date
  readonly doneAt: Date | null
  readonly returned: NotMineReason | null
  readonly proposal: { readonly id: string; readonly number: number; readonly title: string } | null
  readonly round: number
}

export interface AnswerByHandDoc {
  readonly id: string
  readonly verdict: DoneVerdict
  readonly who: AnsweringResident
  readonly reason: ByHandReason
  readonly recordedById: string
  /** Surname and title. */
  readonly by: string
  readonly at: Date
  readonly witnessId: string | null
  readonly round: number
}

/** The work on a consultation, as its acts add up. The `_id` is the consultation's; it is written with its facts. */
export interface WorkDoc extends Document {
  /** How often it was sent back by its ratings. */
  readonly round: number
  /** 首问负责: the last one has it. */
  readonly chain: readonly ChainDoc[]
  readonly offer: {
    readonly key: string
    readonly post: TaskOwner
    readonly label: string | null
    readonly at: Date
    readonly dueAt: Date
  } | null
  readonly tracker: { readonly key: string; readonly label: string | null; readonly since: Date } | null
  readonly tasks: readonly TaskDoc[]
  readonly pairs: readonly {
    readonly beforeId: string
    readonly afterId: string
    readonly taskId: string | null
    readonly round: number
  }[]
  readonly answers: readonly {
    readonly by: string
    readonly raised: boolean
    readonly verdict: DoneVerdict
    readonly round: number
    readonly at: Date
  }[]
  /** Of residents without a phone: written down by one, vouched for by another; then it is among the answers. Missing before. */
  readonly byHand?: readonly AnswerByHandDoc[]
  readonly evidence: readonly {
    readonly entryId: string
    readonly by: string
    readonly verdict: DoneVerdict
    readonly round: number
  }[]
  /** Said to be done, and not confirmed yet; until when it was promised then. */
  readonly done: {
    readonly by: string
    readonly at: Date
    readonly promised: Date
  } | null
  readonly sentBack: number
  readonly officeRating: Stars | null
  readonly lowReasons: Readonly<Partial<Record<LowReason, number>>>
  readonly hotline: readonly HotlineCall[]
  readonly entries: number
  /** Since when nothing was heard of it, and whether somebody was reminded. */
  readonly heardAt: Date
  readonly reminded: boolean
}

/** What somebody wrote or photographed while the work is done, or a task on its way to the public. */
export interface WorkEntryDoc extends Document {
  readonly consultationId: string
  readonly kind: EntryKind | 'task'
  readonly authorId: string
  readonly author: string
  readonly text: string
  readonly photoIds: readonly string[]
  readonly photos: readonly string[]
  readonly taskId: string | null
  readonly beforeId: string | null
  readonly verdict: DoneVerdict | null
  /** Of a task. */
  readonly task: Pick<TaskDoc, 'ownerKey' | 'post' | 'label' | 'department' | 'dueOn' | 'proposal'> | null
  readonly round: number
  /** `late`: let out when the step was over. */
  readonly state: PublishState | 'late'
  readonly why: PublishReason | null
  readonly reason: string | null
  readonly createdAt: Date
  readonly judge: Judge
}

/** One person's rating of one round of work. */
export interface WorkRatingDoc extends Document {
  readonly consultationId: string
  readonly personId: string
  readonly stars: Stars
  readonly reasons: readonly LowReason[]
  readonly at: Date
}

export const ratingId = (consultationId: string, round: number, personId: string) =>
  `${consultationId}_${round}_${personId}`

/** Several hundred entries never happen: a matter takes sixty. */
const MOST_ENTRIES = 100

export function worksIn(db: Database) {
  return {
    find: (consultationId: string) => db.get<WorkDoc>('works', consultationId),
    rating: (consultationId: string, round: number, personId: string) =>
      db.get<WorkRatingDoc>('work_ratings', ratingId(consultationId, round, personId)),
    entry: (id: string) => db.get<WorkEntryDoc>('work_entries', id),
    entries: (consultationId: string) =>
      db.find<WorkEntryDoc>(
        'work_entries',
        { consultationId },
        { limit: MOST_ENTRIES, orderBy: [['createdAt', 'desc']] },
      ),
  }
}

/** Entries on their way to the public. */
export function workEntriesIn(db: Database) {
  return {
    find: (id: string) => db.get<WorkEntryDoc>('work_entries', id),
    create: (entry: WorkEntryDoc) => db.create('work_entries', entry),
    moveFrom: (
      id: string,
      from: readonly WorkEntryDoc['state'][],
      patch: Partial<Omit<WorkEntryDoc, '_id'>>,
    ) => db.updateOneWhere('work_entries', { _id: id, state: db.command.in([...from]) }, patch),
  }
}
