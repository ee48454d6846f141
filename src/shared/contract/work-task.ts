import type { PostKind } from './ladder'
import type { PublishReason, PublishState } from './publish'

/** What is to be done in 快办理: which task, whose it is, until which day. */

export const TASK_MOST_CHARACTERS = 100

export const DEPARTMENT_MOST_CHARACTERS = 20

/** Tasks in one round of work. */
export const TASKS_MOST = 10

export const TASK_STATES = ['open', 'done', 'returned'] as const

/** `returned`: whoever had it says that it is not hers; it lies with the first responsible until she gives it on. */
export type TaskState = (typeof TASK_STATES)[number]

/** Whose post may be asked to do something. A department outside is asked by the specialist, who answers for it here. */
export const TASK_OWNERS = [
  'branchSecretary',
  'redButler',
  'propertyManager',
  'committeeChair',
  'communitySecretary',
  'serviceSpecialist',
] as const satisfies readonly PostKind[]

export type TaskOwner = (typeof TASK_OWNERS)[number]

export const NOT_MINE_REASONS = ['otherDuty', 'otherPlace', 'noMeans', 'interest'] as const

/** Why somebody gives back what is not hers: another's duty, another's place, no means, an interest of her own. */
export type NotMineReason = (typeof NOT_MINE_REASONS)[number]

export interface WorkTask {
  readonly id: string
  readonly what: string
  /** The post that has it, and who holds that; null where it is vacant and its level above answers. */
  readonly owner: { readonly post: TaskOwner; readonly label: string | null }
  /** An office outside, asked by whoever has the task. */
  readonly department: string | null
  /** Last day, `YYYY-MM-DD` in China. */
  readonly dueOn: string
  readonly state: TaskState
  readonly overdue: boolean
  readonly doneAt: string | null
  readonly returned: NotMineReason | null
  /** The proposal that it carries out. */
  readonly proposal: { readonly number: number; readonly title: string } | null
  /** 0 for the first time; 1 after it was sent back by its ratings. */
  readonly round: number
}

export interface OwnerChoice {
  readonly key: string
  readonly post: TaskOwner
  readonly label: string
  /** Which stairwell, for a butler. */
  readonly place: string | null
}

/** By the first responsible, the tracker or a secretary. */
export interface AddTaskInput {
  readonly consultationId: string
  readonly what: string
  readonly ownerKey: string
  readonly dueOn: string
  readonly department?: string | undefined
  readonly proposalId?: string | undefined
}

export interface AddTask {
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly publicWhat: string
}

export interface SettleTaskInput {
  readonly consultationId: string
  readonly taskId: string
  readonly as: 'done' | 'notMine'
  /** With `notMine`. */
  readonly reason?: NotMineReason | undefined
}

export interface GiveTaskInput {
  readonly consultationId: string
  readonly taskId: string
  readonly ownerKey: string
  readonly dueOn: string
}
