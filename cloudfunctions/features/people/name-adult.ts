import type { NameAdultInput } from '@shared/contract/residence'
import { isMinor } from '@shared/rules/people/age'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { HomeDoc } from '../../store/homes'
import type { PersonDoc } from '../../store/persons'
import type { Transaction } from '../../store/transaction'
import { findHomeCompound } from './find-home-compound'

const input = z.strictObject({ compoundId: id, named: z.boolean() }) satisfies z.ZodType<NameAdultInput>

/**
 * 我代表我家: one household, one answer, given by its named adult (domain §3.5). Nobody is pushed out:
 * another adult is named only after this one has stepped down or moved out.
 */
export const nameAdult = defineAction({
  name: 'people.nameAdult',
  access: 'verifiedResident',
  input,
  cost: 40,

  target: ({ compoundId }, context) => findHomeCompound(compoundId, context),

  async run({ compoundId, named }, { store, caller, now }) {
    const person = await caller.person()
    const { _id, residences } = person
    const home = residences.find((one) => one.compoundId === compoundId)?.home
    if (!home) throw fail('STAIRWELL_NOT_FOUND')
    if (isMinor(person, now)) throw fail('ADULT_ONLY')
    await store.transaction((tx) => name(tx, _id, compoundId, home.householdId, named))
    return { named }
  },
})

async function name(
  tx: Transaction,
  personId: string,
  compoundId: string,
  householdId: string,
  named: boolean,
): Promise<void> {
  const home = await tx.get<HomeDoc>('homes', householdId)
  const person = await tx.get<PersonDoc>('persons', personId)
  if (!person || !home?.members.includes(personId)) throw fail('STAIRWELL_NOT_FOUND')
  if (named && home.adultId !== null && home.adultId !== personId) throw fail('HOUSEHOLD_HAS_ADULT')
  if (!named && home.adultId !== personId) return
  await tx.put('homes', { ...home, adultId: named ? personId : null })
  await tx.put('persons', {
    ...person,
    residences: person.residences.map((one) =>
      one.compoundId === compoundId && one.home ? { ...one, home: { ...one.home, namedAdult: named } } : one,
    ),
    rev: person.rev + 1,
  })
}
