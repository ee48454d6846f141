import type { TaskState } from '../../contract/work-task'

export const TASK_VERBS = ['finish', 'notMine', 'give', 'sendBack'] as const
export type TaskVerb = (typeof TASK_VERBS)[number]

export interface TaskTransition {
  readonly from: TaskState
  readonly verb: TaskVerb
  readonly to: TaskState
}

/** The life of one task. Nobody drops it: who gives it back leaves it with the first responsible. */
export const TASK_LIFE: readonly TaskTransition[] = [
  { from: 'open', verb: 'finish', to: 'done' },
  { from: 'open', verb: 'notMine', to: 'returned' },
  { from: 'open', verb: 'give', to: 'open' },
  { from: 'returned', verb: 'give', to: 'open' },
  { from: 'done', verb: 'sendBack', to: 'open' },
]

export const taskAfter = (state: TaskState, verb: TaskVerb): TaskState | undefined =>
  TASK_LIFE.find((one) => one.from === state && one.verb === verb)?.to
