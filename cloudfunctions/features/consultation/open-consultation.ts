import { randomInt } from 'node:crypto'

import { STEPS, TOPIC_CATEGORIES } from '@shared/contract/consultation'
import {
  ASKING_DAYS,
  BODY_MOST_CHARACTERS,
  OPENING_MOST_PHOTOS,
  type OpenConsultationInput,
  TEMPLATE_IDS,
  TITLE_MOST_CHARACTERS,
} from '@shared/contract/opening'
import { makeSceneBody } from '@shared/rules/scene/scene-token'
import { judgeOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { audit } from '../../kernel/audit'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { checkPhotosUsable } from '../../publish/usable-photos'
import type { ConsultationDoc } from '../../store/consultations'
import type { CompoundDoc, OfficeDoc } from '../../store/places'
import { publicationId } from '../../store/publications'
import { findCompoundPlace } from './find-compound-place'
import { openingSubject } from './opening-subject'

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
  // Compound, person, office, six photos, her openid sealed, publication, consultation, code, page, audit.
  cost: 56,

  target: ({ compoundId }, { store }) => findCompoundPlace(compoundId, store),

  async run(opening, context) {
    const { store, caller, requestId, target } = context
    const person = await caller.person()
    const consultationId = intentId('cs', person._id, requestId)
    const publication = publicationId('consultation', consultationId)
    const office = await store.places.office(opening.officeId)
    if (!office?.compoundIds.includes(opening.compoundId)) throw fail('OFFICE_NOT_FOUND')
    await checkPhotosUsable(store, opening.photoIds, person._id, 'consultation', publication)
    await audit('consultation.open', consultationId, target.place, opening.templateId ?? null, context)

    const draft = draftOf(consultationId, opening, office, target.compound, context)
    const published = await publish(context, openingSubject, {
      kind: 'consultation',
      id: consultationId,
      authorId: person._id,
      place: target.place,
      texts: [opening.title, opening.text],
      photoIds: opening.photoIds,
      young: false,
      draft: ([title = '', body = '']): ConsultationDoc => ({
        ...draft,
        title,
        body,
        authorId: person._id,
        judge: judgeOf(person.posts, target.place),
        steps: stepsOf(person.label ?? target.compound.branch.secretary),
      }),
    })
    const [publicTitle = '', publicText = ''] = published.publicTexts
    const { state, why } = published.publication
    return { consultationId, state, why, publicTitle, publicText }
  },
})

const stepsOf = (responsible: string | null) =>
  STEPS.map((step) => ({
    step,
    startedAt: null,
    dueAt: null,
    endedAt: null,
    responsible: step === 'asking' ? responsible : null,
  }))

function draftOf(
  consultationId: string,
  { category, askingDays, photoIds }: OpenConsultationInput,
  office: OfficeDoc,
  { countyId, communityId, _id: compoundId, name: compoundName }: CompoundDoc,
  { now }: ActionContext,
): Omit<ConsultationDoc, 'title' | 'body' | 'steps'> {
  return {
    _id: consultationId,
    countyId,
    communityId,
    compoundId,
    compoundName,
    officeId: office._id,
    officeName: office.name,
    category,
    photos: [],
    photoIds,
    state: 'asking',
    openedAt: now,
    publication: 'pending',
    why: 'checking',
    reason: null,
    askingDays,
    scene: makeSceneBody(Array.from({ length: 10 }, () => randomInt(32))),
    desk: null,
    deskOrder: null,
  }
}
