import { type GiveRatingInput, LOW_REASONS } from '@shared/contract/handling'
import { faultInRating, isStars, LOW_STARS, withRating } from '@shared/rules/handling/rating'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { factsOf } from '../../consultations/process-of'
import { workWithin } from '../../handling/change-work'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { ratingId, type WorkRatingDoc } from '../../store/works'
import { partOf } from './took-part'

const input = z.strictObject({
  consultationId: id,
  stars: z.number().int().min(1).max(5),
  reasons: z
    .array(z.enum(LOW_REASONS))
    .max(LOW_REASONS.length)
    .refine((reasons) => new Set(reasons).size === reasons.length),
}) satisfies z.ZodType<GiveRatingInput>

/** 评效果: whoever took part gives the work one to five stars, once a round; for two or less she says why. */
export const giveRating = defineAction({
  name: 'work.rate',
  access: 'verifiedResident',
  input,
  limit: 'words',
  // Consultation, person, her part (5), and the step's transaction.
  cost: 96,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, stars, reasons }, context) {
    const { caller, now, requestId, store, target } = context
    const { _id: personId } = await caller.person()
    if (!isStars(stars)) throw fail('INPUT_INVALID')
    const fault = faultInRating(stars, reasons)
    if (fault) throw fail(fault)
    const { tookPart } = await partOf(personId, target.consultation, store)
    if (!tookPart) throw fail('NOT_TAKEN_PART')
    // A rating says nothing of who gave it: the audit knows the matter only.
    const act = { id: `${personId}_work.rate_${requestId}`, actorId: personId, action: 'work.rate', at: now }
    await workWithin(store, consultationId, ['evaluating'], act, async (work, consultation, tx) => {
      const _id = ratingId(consultationId, work.round, personId)
      if (await tx.get<WorkRatingDoc>('work_ratings', _id)) throw fail('ALREADY_RATED')
      const given = stars <= LOW_STARS ? reasons : []
      const rating = { _id, consultationId, personId, stars, reasons: given, at: now }
      await tx.create<WorkRatingDoc>('work_ratings', rating)
      const lowReasons = { ...work.lowReasons }
      for (const reason of given) lowReasons[reason] = (lowReasons[reason] ?? 0) + 1
      return { work: { ...work, lowReasons }, facts: { ratings: withRating(factsOf(consultation), stars) } }
    })
    return { stars }
  },
})
