import { type MarkStatutoryInput, STATUTORY_ITEMS } from '@shared/contract/statutory'
import type { Mover } from '@shared/rules/consultation/life'
import { mayMove } from '@shared/rules/consultation/may-move'
import { ASSEMBLY_ASKED_AFTER_DAYS } from '@shared/rules/minutes/limits'
import { deskOf } from '@shared/rules/statement/judges'
import { GROUNDS, groundsFor } from '@shared/rules/statutory/grounds'
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
  ground: z.enum(GROUNDS),
}) satisfies z.ZodType<MarkStatutoryInput>

const DAY = 86_400_000
/** More words on one matter would be a quarrel, not a reading of the law. */
const MARKS_MOST = 20

/** To lift a mark is to open the way to a decision: not for a butler to whom only the chair was given. */
const markers = (lifts: boolean): readonly Mover[] =>
  lifts ? ['branchSecretary', 'communitySecretary'] : ['host', 'communitySecretary']

/**
 * Says under which item of Civil Code art. 278 a matter falls, or that it falls under none, and why.
 * While it falls under one it can only end with the owners' assembly, and the secretary's post asks for
 * its result (domain §3.4). Every word on it is kept; neighbours read the last. What was signed stays.
 */
export const markStatutory = defineAction({
  name: 'statutory.mark',
  access: 'known',
  input,
  // Consultation, person, posts; a transaction of six that may run again; the page anew.
  cost: 50,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, item, ground }, context) {
    const { store, caller, now, target } = context
    const { consultation, place } = target
    const person = await caller.person()
    if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    const standing = await standingOf(person, consultation, store)
    if (!mayMove({ who: markers(item === null) }, standing)) throw fail('NOT_YOUR_POST')
    if (!groundsFor(item).includes(ground)) throw fail('INPUT_INVALID', { field: 'ground' })
    const ownerId = deskOf('branchSecretary', place)
    const askAt = new Date(now.getTime() + ASSEMBLY_ASKED_AFTER_DAYS * DAY)
    const steps = ['asking', 'proposing', 'deliberating'] as const
    const marked = await withinStep(context, consultationId, steps, 'statutory.mark', (current) => {
      if ((factsOf(current).minutes?.signatures.length ?? 0) > 0) throw fail('MINUTES_SIGNED')
      const known = current.statutoryMarks ?? []
      if (known.length >= MARKS_MOST) throw fail('NOTES_FULL')
      const statutory = item === null ? null : { item, ownerId, askAt, answered: false }
      const mark = { item, ground, by: person.label ?? null, at: now }
      return {
        facts: { statutory },
        statutoryMarks: [...known, mark],
        reason: `${item === null ? 'none' : `item${item}`} ${ground}`,
      }
    })
    await refreshPage(store, consultationId, now)
    return { item, state: marked.state }
  },
})
