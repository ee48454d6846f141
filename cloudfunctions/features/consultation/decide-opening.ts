import type { DecideOpeningInput } from '@shared/contract/opening'
import { REASON_MOST_CHARACTERS } from '@shared/contract/statement'
import { JUDGES, reachesLevel } from '@shared/rules/statement/judges'
import * as z from 'zod'
import { openingSubject } from '../../consultations/opening-subject'
import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { heldOnly, judgementOf } from '../../publish/judge-held'
import { settle } from '../../publish/settle'
import { publicationId } from '../../store/publications'

const input = z.strictObject({
  consultationId: id,
  decision: z.enum(['restore', 'keepHidden']),
  reason: words(REASON_MOST_CHARACTERS),
}) satisfies z.ZodType<DecideOpeningInput>

/** Decides on an opening that the machine held: a secretary's own words, so one level above her. */
export const decideOpening = defineAction({
  name: 'consultation.decideOpening',
  access: { posts: JUDGES },
  input,
  cost: 36,

  async target({ consultationId }, { store }) {
    const consultation = await store.consultations.find(consultationId)
    if (!consultation) throw fail('CONSULTATION_NOT_FOUND')
    const { countyId, communityId, compoundId } = consultation
    return { place: { countyId, communityId, compoundId }, consultation }
  },

  async run({ consultationId, decision, reason }, context) {
    const { caller, target } = context
    const person = await caller.person()
    const { authorId, judge = 'communitySecretary', publication } = target.consultation
    if (publication === undefined) throw fail('NOTHING_TO_DECIDE')
    if (authorId === person._id || !reachesLevel(person.posts, judge, target.place))
      throw fail('ONE_LEVEL_UP')
    const judgement = judgementOf(decision, reason, person._id, context.requestId)
    const id = publicationId('consultation', consultationId)
    const decided = heldOnly(judgement, (tx) =>
      auditWithin(tx, `consultation.${decision}`, consultationId, target.place, null, context),
    )
    const settled = await settle(context, openingSubject, id, decided)
    // It does not wait for anybody, or somebody else was quicker; a resend finds its own decision.
    if (settled?.judgement?.act !== judgement.act) throw fail('NOTHING_TO_DECIDE')
    return { state: settled.state }
  },
})
