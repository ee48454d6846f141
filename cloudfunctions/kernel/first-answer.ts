import { createHash } from 'node:crypto'

import type { ActionContext, AnyAction } from './define-action'
import { fail } from './fail'

const KEPT_FOR_HOURS = 24

/**
 * Runs a write whose second run would not be harmless, and keeps its answer: the same request id
 * with the same input is answered from there, with another input it is refused.
 *
 * The action must key what it stores by `requestId`, so that dying between the write and the
 * keeping of the answer costs nothing but doing it again.
 */
export async function answerOnce(
  action: AnyAction,
  input: unknown,
  { caller, now, requestId, store }: ActionContext,
  run: () => Promise<unknown>,
): Promise<unknown> {
  const id = `${caller.personId ?? 'nobody'}_${requestId}`
  const inputHash = createHash('sha256')
    .update(JSON.stringify([action.name, input]))
    .digest('hex')
  const first = await store.firstAnswers.find(id)
  if (first) {
    if (first.inputHash !== inputHash) throw fail('REQUEST_REUSED')
    return first.answer
  }
  const answer = await run()
  const expiresAt = new Date(now.getTime() + KEPT_FOR_HOURS * 3_600_000)
  await store.firstAnswers.create({ _id: id, action: action.name, inputHash, answer, expiresAt })
  return answer
}
