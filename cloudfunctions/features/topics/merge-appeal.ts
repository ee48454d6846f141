import type { MergeAppealInput } from '@shared/contract/review'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findAppeal, mustReach } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { moveCoSigns } from '../../appeals/move-co-signs'
import { isPublic } from '../../appeals/place-appeal'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { AppealDoc } from '../../store/appeals'

const input = z.strictObject({
  appealId: id,
  into: z.strictObject({ kind: z.enum(['appeal', 'consultation']), id }),
}) satisfies z.ZodType<MergeAppealInput>

/** Joins an appeal with an open matter of the same compound; those behind it come along, each once. */
export const mergeAppeal = defineAction({
  name: 'review.merge',
  access: { posts: JUDGES },
  input,
  // The move, and the first twenty co-signs; the clock brings the rest of a larger crowd.
  cost: 48,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, into }, context) {
    await mustReach(context)
    const { store, now, target } = context
    const resent = target.appeal.state === 'merged'
    const moveTo = resent ? target.appeal.moveTo : await targetOf(into, target.appeal, context)
    const merged = await moveAppeal('merge', 'reviewer', appealId, context, () => ({
      notice: 'appealMerged',
      patch: { mergedInto: into, moveTo, moveDueAt: now, moveAfter: '' },
    }))
    if (merged.moveDueAt !== null) await moveCoSigns(store, merged, now)
    return { state: merged.state }
  },
})

/** Under which subject the co-signs count from now on. */
async function targetOf(
  into: MergeAppealInput['into'],
  appeal: AppealDoc,
  { store }: ActionContext,
): Promise<string> {
  if (into.kind === 'appeal') {
    const other = await store.appeals.find(into.id)
    const open = other && isPublic(other) && other.state === 'accepted'
    if (!open || other._id === appeal._id || other.compoundId !== appeal.compoundId) {
      throw fail('MERGE_TARGET_WRONG')
    }
    return other._id
  }
  const consultation = await store.consultations.find(into.id)
  const open = consultation && (consultation.publication ?? 'public') === 'public'
  if (!open || consultation.state === 'closed' || consultation.compoundId !== appeal.compoundId) {
    throw fail('MERGE_TARGET_WRONG')
  }
  return consultation.fromAppealId ?? consultation._id
}
