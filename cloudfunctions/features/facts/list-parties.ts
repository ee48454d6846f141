import {
  type ListPartiesInput,
  PARTY_BODIES,
  PARTY_GROUPS,
  PARTY_STAIRWELLS_MOST,
} from '@shared/contract/facts'
import { allTold, faultInParties, keepsAll } from '@shared/rules/facts/parties'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import { withinStep } from '../../consultations/within-step'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import type { ListedParties, PartiesDoc, PartyEntryDoc } from '../../store/parties'
import { keysOf, partiesView } from './parties-view'

const distinct = <T extends readonly string[]>(values: T) => new Set(values).size === values.length

const input = z.strictObject({
  consultationId: id,
  wholeCompound: z.boolean(),
  stairwellIds: distinctIds(PARTY_STAIRWELLS_MOST),
  groups: z.array(z.enum(PARTY_GROUPS)).max(PARTY_GROUPS.length).refine(distinct),
  bodies: z.array(z.enum(PARTY_BODIES)).max(PARTY_BODIES.length).refine(distinct),
}) satisfies z.ZodType<ListPartiesInput>

/**
 * Says whom the matter touches, so that they are told and can be there (domain §3.2). Once 提方案 has
 * begun nobody is struck off any more; who was forgotten may still be added.
 */
export const listParties = defineAction({
  name: 'consultation.listParties',
  access: { posts: JUDGES },
  input,
  // Consultation, person, compound, up to twenty stairwells, and the step's transaction.
  cost: 96,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(wanted, context) {
    const { caller, now, requestId, target } = context
    const person = await caller.person()
    const listed = await listedOf(wanted, context)
    const by = person.label ?? ''
    const entry: PartyEntryDoc = {
      _id: intentId('pe', person._id, requestId),
      consultationId: wanted.consultationId,
      byId: person._id,
      by,
      at: now,
      kind: 'listed',
      ...listed,
    }
    await withinStep(
      context,
      wanted.consultationId,
      ['asking', 'proposing'],
      'consultation.listParties',
      async (found, tx) => {
        const before = await tx.get<PartiesDoc>('parties', wanted.consultationId)
        const keys = keysOf(listed)
        if (found.state === 'proposing' && before && !keepsAll(keysOf(before), keys))
          throw fail('PARTIES_ONLY_ADDED')
        const told = (before?.told ?? []).filter(({ key }) => keys.includes(key))
        await tx.put<PartiesDoc>('parties', { _id: wanted.consultationId, ...listed, by, at: now, told })
        await tx.create('party_entries', entry)
        const partiesNotified = allTold(
          keys,
          told.map(({ key }) => key),
        )
        return { facts: { partiesListed: true, partiesNotified } }
      },
    )
    const parties = await context.store.parties.find(target.consultation._id)
    if (!parties) throw new Error('parties were not there after they were listed')
    return partiesView(parties)
  },
})

/** Names what is there only: stairwells of this compound, and bodies that it has. */
async function listedOf(
  { wholeCompound, stairwellIds, groups, bodies }: ListPartiesInput,
  { store, target: { consultation } }: ActionContext & { readonly target: FoundConsultation },
): Promise<ListedParties> {
  const compound = await store.places.compound(consultation.compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const here = { committee: compound.committee !== null, propertyCompany: compound.property !== null }
  const fault = faultInParties({ wholeCompound, stairwellIds, groups, bodies }, here)
  if (fault) throw fail(fault)
  const found = await Promise.all(stairwellIds.map((one) => store.places.stairwell(one)))
  const stairwells = found.flatMap((one) =>
    one?.compoundId === compound._id
      ? [{ id: one._id, building: one.building, unitEntrance: one.unitEntrance }]
      : [],
  )
  if (stairwells.length < stairwellIds.length) throw fail('STAIRWELL_NOT_FOUND')
  return { wholeCompound, stairwells, groups, bodies }
}
