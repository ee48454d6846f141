import { type MarkStatutoryInput, STATUTORY_ITEMS } from '@shared/contract/statutory'
import { mayMove } from '@shared/rules/consultation/may-move'
import { ASSEMBLY_ASKED_AFTER_DAYS } from '@shared/rules/minutes/limits'
import { deskOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { factsOf } from '../../consultations/process-of'
import { refreshPage } from '../../consultations/refresh-page'
import { standingOf } from '../../consultations/standing'
import { withinStep } from '../../consultations/within-step'
import { findConsultation } from '../../deliberation/find-consultation'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'

const input = z.strictObject({
  consultationId: id,
  item: z.literal(STATUTORY_ITEMS).nullable(),
}) satisfies z.ZodType<MarkStatutoryInput>

const DAY = 86_400_000

/**
 * Says under which item of Civil Code art. 278 a matter falls. From then on it can only end with the
 * owners' assembly, and the secretary's post asks for its result (domain §3.4). What was signed stays.
 */
export const markStatutory = defineAction({
  name: 'statutory.mark',
  access: 'known',
  input,
  // Consultation, person, posts; a transaction of six that may run again; the page anew.
  cost: 50,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, item }, context) {
    const { store, caller, now, target } = context
    const { consultation, place } = target
    const person = await caller.person()
    if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    const standing = await standingOf(person, consultation, store)
    if (!mayMove({ who: ['host', 'communitySecretary'] }, standing)) throw fail('NOT_YOUR_POST')
    const ownerId = deskOf('branchSecretary', place)
    const askAt = new Date(now.getTime() + ASSEMBLY_ASKED_AFTER_DAYS * DAY)
    const steps = ['asking', 'proposing', 'deliberating'] as const
    const marked = await withinStep(context, consultationId, steps, 'statutory.mark', (current) => {
      if ((factsOf(current).minutes?.signatures.length ?? 0) > 0) throw fail('MINUTES_SIGNED')
      const statutory = item === null ? null : { item, ownerId, askAt, answered: false }
      return { facts: { statutory }, reason: item === null ? 'none' : `item${item}` }
    })
    await refreshPage(store, consultationId, now)
    return { item, state: marked.state }
  },
})
