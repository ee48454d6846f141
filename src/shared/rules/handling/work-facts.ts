import type { DoneVerdict } from '../../contract/handling'
import type { TaskState } from '../../contract/work-task'
import type { ProcessFacts } from '../consultation/facts'
import { type ResidentAnswer, residentKey } from './resident-key'

/** As much of the work as the guards of the life table ask about. */
export interface WorkEvidence {
  readonly tasks: readonly { readonly state: TaskState; readonly round: number }[]
  /** A spot with both photos; the round is that of the later one. */
  readonly pairs: readonly { readonly round: number }[]
  readonly answers: readonly (ResidentAnswer & { readonly round: number })[]
  /** What butlers said on the spot, the oldest first. */
  readonly evidence: readonly { readonly verdict: DoneVerdict; readonly round: number; readonly by: string }[]
  /** That all of it was said to be done in this round; whatever it is. */
  readonly done: object | null
}

type Facts = Pick<ProcessFacts, 'work' | 'keys' | 'reported'>

/**
 * What the evidence of one round amounts to. Work that begins anew is judged by its own tasks, photos and
 * keys. The butler's last word counts, and nobody turns two keys: who answers as a resident is not the
 * butler who was there.
 */
export function workFacts(work: WorkEvidence, round: number): Facts {
  const tasks = work.tasks.filter((one) => one.round === round)
  const seen = work.evidence.filter((one) => one.round === round).slice(-1)[0]
  const answers = work.answers.filter((one) => one.round === round && one.by !== seen?.by)
  return {
    work:
      tasks.length === 0
        ? null
        : {
            tasks: tasks.length,
            open: tasks.filter(({ state }) => state !== 'done').length,
            beforeAfter: work.pairs.some((pair) => pair.round === round),
          },
    keys: { resident: residentKey(answers), butler: seen?.verdict === 'done' },
    reported: work.done !== null,
  }
}
