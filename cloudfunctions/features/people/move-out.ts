import type { PostKind } from '@shared/contract/ladder'
import type { MoveOutInput } from '@shared/contract/residence'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { clearDeadline } from '../../store/deadlines'
import type { HomeDoc } from '../../store/homes'
import type { PersonDoc } from '../../store/persons'
import type { StairwellDoc } from '../../store/places'
import type { ResidenceRequestDoc } from '../../store/residence-requests'
import type { Transaction } from '../../store/transaction'
import { openVault } from '../../vault/vault'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<MoveOutInput>

/**
 * 我搬走了: she is nobody of this compound any more, her household answers without her, and her room is
 * deleted. What she said stays, counted as it was. A post that needs her to live here is ended first.
 */
export const moveOut = defineAction({
  name: 'people.moveOut',
  access: 'known',
  input,
  cost: 40,

  async run({ compoundId }, context) {
    const { store, caller } = context
    const person = await caller.person()
    if (person.residences.some((one) => one.compoundId === compoundId)) {
      if (await holdsPostHere(person, compoundId, context.store.places.stairwell))
        throw fail('POST_HELD_HERE')
      await store.transaction((tx) => leave(tx, person._id, compoundId, context.now))
    }
    // A resend comes here as well: behind which door she lived is not kept by an accident.
    await openVault(context).removeField(person._id, `room_${compoundId}`)
    return {}
  },
})

/** Posts of the compound that only somebody who lives there may hold. */
const LIVING_HERE: readonly PostKind[] = ['residentDelegate', 'committeeChair']

async function holdsPostHere(
  { posts }: PersonDoc,
  compoundId: string,
  stairwell: (id: string) => Promise<StairwellDoc | undefined>,
): Promise<boolean> {
  if (posts.some(({ post, placeId }) => LIVING_HERE.includes(post) && placeId === compoundId)) return true
  const stairwells = posts.filter(({ post }) => post === 'redButler')
  const found = await Promise.all(stairwells.map(({ placeId }) => stairwell(placeId)))
  return found.some((one) => one?.compoundId === compoundId)
}

async function leave(tx: Transaction, personId: string, compoundId: string, now: Date): Promise<void> {
  const person = await tx.get<PersonDoc>('persons', personId)
  const residence = person?.residences.find((one) => one.compoundId === compoundId)
  if (!person || !residence) return
  await tx.put('persons', {
    ...person,
    residences: person.residences.filter((one) => one.compoundId !== compoundId),
    rev: person.rev + 1,
  })
  const { home: at, request: asked } = residence
  const home = at && (await tx.get<HomeDoc>('homes', at.householdId))
  if (home?.members.includes(personId)) {
    await tx.put('homes', {
      ...home,
      members: home.members.filter((one) => one !== personId),
      adultId: home.adultId === personId ? null : home.adultId,
    })
  }
  const request = asked && (await tx.get<ResidenceRequestDoc>('residence_requests', asked.id))
  if (request?.state === 'waiting') {
    await tx.put('residence_requests', { ...request, state: 'withdrawn', decidedAt: now })
    await clearDeadline(tx, 'residenceRequest', request._id)
  }
}
