import {
  APPEAL_MOST_CHARACTERS,
  APPEAL_MOST_PHOTOS,
  type SubmitAppeal,
  type SubmitAppealInput,
} from '@shared/contract/appeal'
import { isYoung } from '@shared/rules/people/age'
import * as z from 'zod'

import { appealSubject } from '../../appeals/appeal-subject'
import { judgeParts } from '../../appeals/judge-parts'
import { rulesInForce } from '../../appeals/rules-in-force'
import { verdictView } from '../../appeals/verdict-view'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { checkPhotosUsable } from '../../publish/usable-photos'
import type { AppealDoc } from '../../store/appeals'
import { publicationId } from '../../store/publications'
import { beginTurn } from './begin-turn'
import { draftAppeal } from './draft-appeal'
import { findCompound } from './find-compound'

const line = z.union([words(APPEAL_MOST_CHARACTERS), z.literal('')])

const input = z.strictObject({
  compoundId: id,
  where: line,
  what: words(APPEAL_MOST_CHARACTERS),
  hope: line,
  photoIds: distinctIds(APPEAL_MOST_PHOTOS),
  stairwellId: id.optional(),
  onBehalf: z.literal('child').optional(),
}) satisfies z.ZodType<SubmitAppealInput>

/**
 * Asks for something. The words go the one way to the public and through the gate; whatever the
 * machine says is provisional. An emergency is answered with the numbers to dial, and told at once.
 */
export const submitAppeal = defineAction({
  name: 'appeal.submit',
  access: 'phoneVerified',
  input,
  limit: 'words',
  // Usually about 25: compound, person, rules, turn, publication, openid sealed, appeal, its posts, verdict.
  // The rest is for photos, a masked text, twenty resends that meet, and an emergency's posts and notices.
  cost: 80,

  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run(sent, context): Promise<SubmitAppeal> {
    const { store, caller, requestId, settings, target } = context
    const person = await caller.person()
    const { where, what, hope, photoIds } = sent
    if (where.length + what.length + hope.length > APPEAL_MOST_CHARACTERS) throw fail('APPEAL_TOO_LONG')
    const appealId = intentId('ap', person._id, requestId)
    const publication = publicationId('appeal', appealId)
    const raw = { where, what, hope }
    const rules = await rulesInForce(target.place.countyId, context)
    const verdicts = judgeParts(raw, rules)
    const draft = await draftAppeal(appealId, sent, verdicts.pass, person, context)

    if (!(await store.publications.find(publication))) {
      await checkPhotosUsable(store, photoIds, person._id, 'appeal', publication)
      await beginTurn(appealId, sent.compoundId, person._id, context)
    }
    await publish(context, appealSubject, {
      kind: 'appeal',
      id: appealId,
      authorId: person._id,
      place: target.place,
      texts: [where, what, hope],
      photoIds,
      young: isYoung(person, context.now),
      draft: ([place = '', matter = '', wish = '']) => ({
        _id: appealId,
        appeal: { ...draft, where: place, what: matter, hope: wish } satisfies AppealDoc,
        verdicts,
        decided: null,
      }),
    })
    const appeal = await store.appeals.find(appealId)
    if (!appeal) throw new Error('an appeal was not there after it was made')
    const urgent = appeal.urgent
    return {
      appealId,
      state: appeal.state,
      emergency: urgent ? settings.emergencyNumbers : null,
      verdict: appeal.state === 'screening' ? null : verdictView(appeal.verdict),
    }
  },
})
