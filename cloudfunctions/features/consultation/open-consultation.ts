import { TOPIC_CATEGORIES } from '@shared/contract/consultation'
import {
  ASKING_DAYS,
  BODY_MOST_CHARACTERS,
  OPENING_MOST_PHOTOS,
  type OpenConsultationInput,
  TEMPLATE_IDS,
  TITLE_MOST_CHARACTERS,
} from '@shared/contract/opening'
import * as z from 'zod'
import { publishOpening } from '../../consultations/publish-opening'
import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { checkPhotosUsable } from '../../publish/usable-photos'
import { publicationId } from '../../store/publications'
import { findCompound } from '../../views/find-compound'

const input = z.strictObject({
  compoundId: id,
  title: words(TITLE_MOST_CHARACTERS),
  text: words(BODY_MOST_CHARACTERS),
  category: z.enum(TOPIC_CATEGORIES),
  photoIds: distinctIds(OPENING_MOST_PHOTOS),
  officeId: id,
  askingDays: z.number().int().min(ASKING_DAYS.least).max(ASKING_DAYS.most),
  templateId: z.enum(TEMPLATE_IDS).optional(),
}) satisfies z.ZodType<OpenConsultationInput>

/**
 * The branch secretary puts a matter of her compound to its people (S1-35, first step). Her words go
 * the one way to the public like everybody's; only once they have passed does the consultation
 * get its page, its code and its running days.
 */
export const openConsultation = defineAction({
  name: 'consultation.open',
  access: { posts: ['branchSecretary'] },
  input,
  limit: 'words',
  // Compound, person, office, six photos, her openid sealed, publication with its audit (6), consultation, code, page.
  cost: 60,

  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run(opening, context) {
    const { store, caller, requestId, target } = context
    const person = await caller.person()
    const consultationId = intentId('cs', person._id, requestId)
    const publication = publicationId('consultation', consultationId)
    const office = await store.places.office(opening.officeId)
    if (!office?.compoundIds.includes(opening.compoundId)) throw fail('OFFICE_NOT_FOUND')
    await checkPhotosUsable(store, opening.photoIds, person._id, 'consultation', publication)

    const published = await publishOpening(
      {
        ...opening,
        consultationId,
        categoryName: null,
        office,
        compound: target.compound,
        fromAppealId: null,
        within: (tx) =>
          auditWithin(
            tx,
            'consultation.open',
            consultationId,
            target.place,
            opening.templateId ?? null,
            context,
          ),
      },
      person,
      context,
    )
    const [publicTitle = '', publicText = ''] = published.publicTexts
    const { state, why } = published.publication
    return { consultationId, state, why, publicTitle, publicText }
  },
})
