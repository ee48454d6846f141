import type { UndoReviewInput } from '@shared/contract/review'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { recountCoSigns } from '../../appeals/co-sign-count'
import { findAppeal, mustReach } from '../../appeals/find-appeal'
import { undoMove } from '../../appeals/move-appeal'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { AppealDoc } from '../../store/appeals'
import { withdrawParts } from './withdraw-parts'

const input = z.strictObject({ appealId: id }) satisfies z.ZodType<UndoReviewInput>

/** Takes back the last decision, as long as no consultation has opened from what it led to. */
export const undoReview = defineAction({
  name: 'review.undo',
  access: { posts: JUDGES },
  input,
  cost: 48,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId }, context) {
    await mustReach(context)
    const { store, target } = context
    const { moveTo, splitInto } = target.appeal
    const into = moveTo === null ? undefined : await store.appeals.find(moveTo)
    const parts = await store.appeals.byIds(splitInto)
    const opened = [...(into ? [into] : []), ...parts].some(
      ({ state, opening }) => state === 'asking' || opening,
    )
    if (opened && target.appeal.lastAct !== null) throw fail('NOTHING_TO_UNDO')

    const undone = await undoMove(appealId, context, ({ opening }) => {
      if (opening) throw fail('NOTHING_TO_UNDO')
    })
    if (undone.undone) await takeBack(appealId, undone.undone, context)
    return { state: undone.state }
  },
})

/** What the decision led to elsewhere. Doing it again changes nothing. */
async function takeBack(
  appealId: string,
  { moveTo, splitInto }: NonNullable<AppealDoc['undone']>,
  context: ActionContext,
): Promise<void> {
  const { store, now, requestId } = context
  await withdrawParts(splitInto, context)
  if (moveTo === null) return
  await store.coSigns.removeVia(moveTo, appealId)
  if (await store.appeals.find(moveTo)) await recountCoSigns(store, moveTo, `undo_${requestId}`, now)
}
