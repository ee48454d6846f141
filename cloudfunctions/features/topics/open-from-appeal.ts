import { APPEAL_MOST_PHOTOS } from '@shared/contract/appeal'
import { TOPIC_CATEGORIES } from '@shared/contract/consultation'
import { ASKING_DAYS, BODY_MOST_CHARACTERS, TITLE_MOST_CHARACTERS } from '@shared/contract/opening'
import type { OpenFromAppealInput } from '@shared/contract/review'
import { STATUTORY_ITEMS } from '@shared/contract/statutory'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findAppeal, mustReach } from '../../appeals/find-appeal'
import { isPublic } from '../../appeals/place-appeal'
import { statutoryIn } from '../../consultations/first-facts'
import { publishOpening } from '../../consultations/publish-opening'
import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { claimOpening } from './claim-opening'

const input = z.strictObject({
  appealId: id,
  title: words(TITLE_MOST_CHARACTERS),
  text: words(BODY_MOST_CHARACTERS),
  officeId: id,
  photoIds: distinctIds(APPEAL_MOST_PHOTOS).optional(),
  straight: z.boolean().optional(),
  askingDays: z.number().int().min(ASKING_DAYS.least).max(ASKING_DAYS.most),
}) satisfies z.ZodType<OpenFromAppealInput>

/**
 * Puts an accepted appeal to the people of its compound. The appeal follows its consultation: it is
 * `asking` once the opening words have passed the checks, and waits as it was until then.
 */
export const openFromAppeal = defineAction({
  name: 'review.openConsultation',
  access: { posts: JUDGES },
  input,
  // Appeal, person, office, compound, the claim; then as for every opening with its audit, and the appeal after it.
  cost: 65,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, title, text, officeId, askingDays, straight = false, photoIds = [] }, context) {
    await mustReach(context)
    const { store, caller, requestId, target } = context
    const { appeal, place } = target
    const person = await caller.person()
    const consultationId = intentId('cs', person._id, requestId)
    const resent = appeal.consultationId === consultationId
    if (!resent && (appeal.state !== 'accepted' || !isPublic(appeal))) throw fail('APPEAL_MOVED_ON')
    const known = STATUTORY_ITEMS.find((item) => item === appeal.verdict.statutoryItem) ?? null
    // What owners decide in common is not simply done.
    if (straight && statutoryIn([title, text], known) !== null) throw fail('OWNERS_DECIDE')
    const [office, compound] = await Promise.all([
      store.places.office(officeId),
      store.places.compound(place.compoundId),
    ])
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    if (!office?.compoundIds.includes(place.compoundId)) throw fail('OFFICE_NOT_FOUND')
    const photos = await store.photos.byIds(photoIds)
    // Only what neighbours already see of the appeal, and what the check has answered for good.
    const lent = photos.flatMap(({ _id, fileId, verdict }) =>
      verdict === 'pass' && fileId !== null && appeal.photoIds.includes(_id) && appeal.photos.includes(fileId)
        ? [fileId]
        : [],
    )
    if (lent.length !== photoIds.length) throw fail('PHOTO_NOT_FOUND')
    if (!resent) await claimOpening(appeal, consultationId, context)

    const { code, name } = appeal.verdict
    const shipped: readonly string[] = TOPIC_CATEGORIES
    const { publication, publicTexts } = await publishOpening(
      {
        consultationId,
        title,
        text,
        category: code,
        categoryName: shipped.includes(code) ? null : name,
        photoIds: [],
        lent,
        askingDays,
        office,
        compound,
        fromAppealId: appealId,
        statutoryItem: known,
        straight,
        within: (tx) => auditWithin(tx, 'appeal.openConsultation', appealId, place, null, context),
      },
      person,
      context,
    )
    const [publicTitle = '', publicText = ''] = publicTexts
    return { consultationId, state: publication.state, why: publication.why, publicTitle, publicText }
  },
})
