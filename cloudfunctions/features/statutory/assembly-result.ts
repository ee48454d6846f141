import { ASSEMBLY_RESULTS, type AssemblyResultInput } from '@shared/contract/statutory'
import { endOfDay } from '@shared/rules/calendar/working-days'
import { mayMove } from '@shared/rules/consultation/may-move'
import * as z from 'zod'

import { factsOf, processOf } from '../../consultations/process-of'
import { refreshPage } from '../../consultations/refresh-page'
import { standingOf } from '../../consultations/standing'
import { findConsultation } from '../../deliberation/find-consultation'
import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { ConsultationDoc } from '../../store/consultations'
import type { Transaction } from '../../store/transaction'

const input = z.strictObject({
  consultationId: id,
  result: z.enum(ASSEMBLY_RESULTS),
  heldOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
}) satisfies z.ZodType<AssemblyResultInput>

/**
 * Keeps what the owners' assembly answered, as the secretary was told. It is theirs: nothing here is
 * decided by it, and a later answer stands beside the earlier one.
 */
export const assemblyResult = defineAction({
  name: 'statutory.result',
  access: 'known',
  input,
  // Consultation, person, posts, audit; a transaction of four that may run again; the page anew.
  cost: 46,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, result, heldOn }, context) {
    const { store, caller, now, target } = context
    const { consultation, place } = target
    const person = await caller.person()
    if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    const standing = await standingOf(person, consultation, store)
    if (!mayMove({ who: ['branchSecretary', 'communitySecretary'] }, standing)) throw fail('NOT_YOUR_POST')
    const day = heldOn === null ? null : endOfDay(heldOn)
    // An assembly that was held was held on some day, not later than today.
    const held = result !== 'notHeld'
    if (held !== (heldOn !== null) || day === undefined) throw fail('INPUT_INVALID', { field: 'heldOn' })
    if (day && day.getTime() - now.getTime() > 86_400_000) throw fail('INPUT_INVALID', { field: 'heldOn' })
    const entry = { result, heldOn, at: now }
    await store.transaction(async (tx) => {
      await keep(tx, consultationId, entry)
      await auditWithin(tx, 'statutory.result', consultationId, place, result, context)
    })
    await refreshPage(store, consultationId, now)
    return { result }
  },
})

type Entry = NonNullable<ConsultationDoc['assembly']>[number]

async function keep(tx: Transaction, consultationId: string, entry: Entry): Promise<void> {
  const found = await tx.get<ConsultationDoc>('consultations', consultationId)
  const facts = found && factsOf(found)
  if (!found || !facts?.statutory) throw fail('CONSULTATION_NOT_FOUND')
  if (found.state !== 'transferredStatutory') throw fail('STEP_CLOSED')
  const known = found.assembly ?? []
  const last = known.at(-1)
  if (last?.result === entry.result && last.heldOn === entry.heldOn) return
  if (known.length >= 10) throw fail('NOTES_FULL')
  const process = processOf(found)
  await tx.put<ConsultationDoc>('consultations', {
    ...found,
    assembly: [...known, entry],
    facts: { ...facts, statutory: { ...facts.statutory, answered: true } },
    process: { ...process, rev: process.rev + 1 },
  })
}
