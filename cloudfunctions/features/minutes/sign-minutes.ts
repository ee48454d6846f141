import { SIGNERS, type SignMinutesInput } from '@shared/contract/minutes'
import { NEIGHBOUR } from '@shared/copy/authors'
import { workingDaysAfter } from '@shared/rules/calendar/working-days'
import { ASSEMBLY_ASKED_AFTER_DAYS, DISSENT_WORKING_DAYS } from '@shared/rules/minutes/limits'
import type { SigningPerson } from '@shared/rules/minutes/may-sign'
import * as z from 'zod'

import { factsOf } from '../../consultations/process-of'
import { type StepChange, withinStep } from '../../consultations/within-step'
import { dissentDeadline } from '../../deliberation/dissent-deadline'
import { findConsultation } from '../../deliberation/find-consultation'
import { mayBeSigned, signerOf } from '../../deliberation/signing'
import { workCalendar } from '../../desk/work-calendar'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { ConsultationDoc } from '../../store/consultations'
import type { MinutesDoc } from '../../store/minutes'
import type { Transaction } from '../../store/transaction'

const input = z.strictObject({
  consultationId: id,
  as: z.enum(SIGNERS),
  seal: z.string().regex(/^[0-9a-f]{24}$/),
}) satisfies z.ZodType<SignMinutesInput>

/** Stands behind the minutes as host, recorder or resident. With the third signature they are sealed. */
export const signMinutes = defineAction({
  name: 'minutes.sign',
  access: 'known',
  input,
  // Consultation, person, posts, stairwells; a transaction of ten that may run again.
  cost: 70,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, as, seal }, context) {
    const { store, caller, now, target } = context
    const person = await caller.person()
    if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    const signer = await signerOf(person, target.consultation, store, now)
    const name = signer.inOffice ? (person.label ?? NEIGHBOUR) : NEIGHBOUR
    const signed = await withinStep(
      context,
      consultationId,
      ['deliberating'],
      `minutes.sign.${as}`,
      (current, tx) => sign(current, tx, { as, seal, name, signer, now }),
    )
    const { minutes } = factsOf(signed)
    return { signatures: minutes?.signatures ?? [], sealed: minutes?.sealed ?? false }
  },
})

interface Signing extends Pick<SignMinutesInput, 'as' | 'seal'> {
  readonly name: string
  readonly signer: SigningPerson
  readonly now: Date
}

async function sign(
  consultation: ConsultationDoc,
  tx: Transaction,
  { as, seal, name, signer, now }: Signing,
): Promise<StepChange> {
  const facts = factsOf(consultation)
  const minutes = facts.minutes && (await tx.get<MinutesDoc>('minutes', facts.minutes.id))
  if (!minutes) throw fail('MINUTES_NOT_FOUND')
  if (minutes.seal !== seal) throw fail('MINUTES_CHANGED')
  if (minutes.signatures.some((one) => one.as === as && one.personId === signer.id)) return {}
  if (!mayBeSigned(signer, minutes).includes(as)) throw fail('SIGNATURE_NOT_YOURS')

  const signatures = [...minutes.signatures, { as, personId: signer.id, name, at: now }]
  const sealed = SIGNERS.every((role) => signatures.some((one) => one.as === role))
  const dissent =
    sealed && minutes.minority !== null ? workingDaysAfter(now, DISSENT_WORKING_DAYS, workCalendar) : null
  await tx.put<MinutesDoc>('minutes', {
    ...minutes,
    signatures,
    sealedAt: sealed ? now : null,
    dissentDueAt: dissent?.at ?? null,
  })
  const { statutory } = facts
  const askAt = new Date(now.getTime() + ASSEMBLY_ASKED_AFTER_DAYS * 86_400_000)
  return {
    facts: {
      minutes: { id: minutes._id, sealed, signatures: signatures.map((one) => one.as) },
      ...(sealed && statutory ? { statutory: { ...statutory, askAt } } : {}),
    },
    deadlines: dissent ? [dissentDeadline(minutes, dissent)] : [],
    reason: as,
  }
}
