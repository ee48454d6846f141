import {
  PARTY_BODIES,
  PARTY_GROUPS,
  PARTY_STAIRWELLS_MOST,
  TELLING_WAYS,
  type TellPartiesInput,
} from '@shared/contract/facts'
import { allTold } from '@shared/rules/facts/parties'
import * as z from 'zod'

import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import { officeHere } from '../../consultations/office-here'
import { withinStep } from '../../consultations/within-step'
import { requireConsent } from '../../kernel/consented'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import type { PartiesDoc, PartyEntryDoc } from '../../store/parties'
import { keysOf, partiesView } from './parties-view'

const MOST_KEYS = PARTY_STAIRWELLS_MOST + PARTY_GROUPS.length + PARTY_BODIES.length

const input = z.strictObject({
  consultationId: id,
  keys: distinctIds(MOST_KEYS).min(1),
  way: z.enum(TELLING_WAYS),
}) satisfies z.ZodType<TellPartiesInput>

/** Records that parties were told, and how: the secretary all of them, a butler her own stairwell. The first word stands. */
export const tellParties = defineAction({
  name: 'consultation.tellParties',
  access: 'known',
  input,
  // Consultation, person, parties (twice), compound, stairwells or posts, and the step's transaction.
  cost: 90,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, keys, way }, context) {
    const { caller, now, requestId, store } = context
    const person = await caller.person()
    await admit(keys, context)
    const by = person.label ?? ''
    const entry: PartyEntryDoc = {
      _id: intentId('pe', person._id, requestId),
      consultationId,
      byId: person._id,
      by,
      at: now,
      kind: 'told',
      keys,
      way,
    }
    await withinStep(
      context,
      consultationId,
      ['asking', 'proposing'],
      'consultation.tellParties',
      async (_found, tx) => {
        const before = await tx.get<PartiesDoc>('parties', consultationId)
        const all = before ? keysOf(before) : []
        if (!before || !keys.every((key) => all.includes(key))) throw fail('PARTIES_NEEDED')
        const known = before.told.map(({ key }) => key)
        const fresh = keys.filter((key) => !known.includes(key)).map((key) => ({ key, way, by, at: now }))
        const told = [...before.told, ...fresh]
        await tx.put<PartiesDoc>('parties', { ...before, told })
        await tx.create('party_entries', entry)
        return {
          facts: {
            partiesNotified: allTold(
              all,
              told.map(({ key }) => key),
            ),
          },
        }
      },
    )
    const parties = await store.parties.find(consultationId)
    if (!parties) throw new Error('parties were not there after they were told')
    return partiesView(parties)
  },
})

async function admit(
  keys: readonly string[],
  { store, caller, target }: ActionContext & { readonly target: FoundConsultation },
): Promise<void> {
  const person = await caller.person()
  const [parties, compound] = await Promise.all([
    store.parties.find(target.consultation._id),
    store.places.compound(target.consultation.compoundId),
  ])
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const { secretary, butlerOf } = await officeHere(person, target, parties, compound, store)
  const own = keys.every((key) => butlerOf.some((stairwellId) => key === `stairwell_${stairwellId}`))
  if (!secretary && !own) throw fail('NOT_YOUR_POST')
  requireConsent(person)
  if (!parties) throw fail('PARTIES_NEEDED')
}
