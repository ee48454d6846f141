import type { ConsultationDoc, MoveDoc } from '../store/consultations'
import { clearDeadline, setDeadline } from '../store/deadlines'
import type { PostDoc } from '../store/posts'
import type { Transaction } from '../store/transaction'
import type { WorkDoc } from '../store/works'
import type { Said } from './said'
import { workOf } from './work-of'
import { placeOf, silenceDeadline, taskDeadline } from './work-rows'

/**
 * What a move means for the work on the matter, in the move's own transaction: from the first moment of
 * 快办理 somebody follows it and its silence is counted, and not a moment longer.
 *
 * @param specialist whom the community's specialists would have follow it; undefined: 未配备
 */
export async function followWork(
  tx: Transaction,
  { from, to, verb, at }: MoveDoc,
  next: ConsultationDoc,
  said: Said,
  specialist: PostDoc | undefined,
): Promise<void> {
  const { _id } = next
  if (to === 'handling' && from !== 'handling') await beginWork(tx, next, at, specialist, verb === 'resume')
  if (from === 'handling' && to !== 'handling') await leave()
  if (to === 'evaluating' || (to === 'closed' && from === 'evaluating')) {
    await setDeadline(tx, { rule: 'wordsTold', subject: _id, place: placeOf(next), dueAt: at })
  }

  async function leave() {
    await clearDeadline(tx, 'workSilence', _id)
    await clearDeadline(tx, 'workTask', _id)
    await clearDeadline(tx, 'workOffer', _id)
    const work = workOf(next, await tx.get<WorkDoc>('works', _id))
    if (said.rating === null && !work.offer) return
    // Whoever was asked to take it over is asked no longer; where it goes on, she may be asked anew.
    await tx.put<WorkDoc>('works', { ...work, officeRating: said.rating ?? work.officeRating, offer: null })
  }
}

/**
 * Somebody follows the work, and its silence is counted.
 *
 * @param resumed it goes on after a rest: what was said to be done then is still said
 */
export async function beginWork(
  tx: Transaction,
  consultation: ConsultationDoc,
  at: Date,
  specialist: PostDoc | undefined,
  resumed = false,
): Promise<void> {
  const work = workOf(consultation, await tx.get<WorkDoc>('works', consultation._id))
  const tracker =
    work.tracker ?? (specialist ? { key: specialist._id, label: specialist.label, since: at } : null)
  const begun: WorkDoc = { ...work, tracker, done: resumed ? work.done : null, heardAt: at, reminded: false }
  await tx.put<WorkDoc>('works', begun)
  const tasks = taskDeadline(consultation, begun, at)
  if (tasks) await setDeadline(tx, tasks)
  if (!begun.done) await setDeadline(tx, silenceDeadline(consultation, begun))
}
