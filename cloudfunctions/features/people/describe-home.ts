import { RESIDENCY_KINDS } from '@shared/contract/ladder'
import { AGE_GROUPS, type DescribeHomeInput, MINORS } from '@shared/contract/residence'
import { atLeast } from '@shared/rules/ladder'
import { isRoom, roomOf } from '@shared/rules/people/room-of'
import * as z from 'zod'

import { stairwellDesk } from '../../desk/stairwell-posts'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { PersonDoc } from '../../store/persons'
import type { CompoundDoc, StairwellDoc } from '../../store/places'
import type { ResidenceRequestDoc } from '../../store/residence-requests'
import { householdId } from '../../vault/household-id'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { changeResidence } from './change-residence'
import { requestIdFor } from './home-digests'
import { residenceDeadline } from './residence-deadline'

const personName = z.string().regex(/^[\p{L}·. ]{2,30}$/u)

const input = z.strictObject({
  compoundId: id,
  stairwellId: id,
  room: z.string().refine(isRoom),
  name: personName,
  kind: z.enum(RESIDENCY_KINDS),
  ageGroup: z.enum(AGE_GROUPS),
  guardianName: personName.optional(),
  withoutPhone: z.boolean().optional(),
}) satisfies z.ZodType<DescribeHomeInput>

/**
 * 我住哪一户: asks to be verified as living behind one door. Room and name are sealed at once; the
 * request names the post that answers for the stairwell, so nobody is without somebody responsible.
 * Sent again it is the same request; with another door or name it is another, and the first is withdrawn.
 */
export const describeHome = defineAction({
  name: 'people.describeHome',
  access: 'declared',
  input,
  limit: 'requests',
  cost: 30,

  async target({ compoundId, stairwellId }, { store }) {
    const [compound, stairwell] = await Promise.all([
      store.places.compound(compoundId),
      store.places.stairwell(stairwellId),
    ])
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    if (stairwell?.compoundId !== compoundId) throw fail('STAIRWELL_NOT_FOUND')
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId }, compound, stairwell }
  },

  async run(described, context) {
    const { caller, store, target, now } = context
    const person = await caller.person()
    refuseUnready(described, person)
    const desk = await stairwellDesk(target.stairwell, target.compound, person._id, store)
    const request = requestOf(described, desk.ownerKey, person, target, context)
    await sealAnswers(described, person._id, context)

    const before = await store.residenceRequests.find(request._id)
    if (before?.state === 'verified') throw fail('ALREADY_VERIFIED')
    if (before?.state !== 'waiting') {
      // The limit first: nothing waits without one.
      await store.deadlines.set(residenceDeadline(request, now))
      await store.residenceRequests.put(request)
    }
    await changeResidence(
      person._id,
      described.compoundId,
      store,
      ageOf(described, person, now),
      (residence) => ({
        ...residence,
        kind: described.kind,
        request: {
          id: request._id,
          state: 'waiting',
          reason: null,
          overdue: before?.state === 'waiting' && before.overdue === true,
        },
        home: {
          stairwellId: target.stairwell._id,
          building: target.stairwell.building,
          unitEntrance: target.stairwell.unitEntrance,
          householdId: request.householdId,
          namedAdult: false,
        },
      }),
    )
    await withdrawEarlier(person, request, context)
    return { requestId: request._id, answeredBy: desk.label }
  },
})

function refuseUnready(described: DescribeHomeInput, person: PersonDoc): void {
  if (described.ageGroup === 'under14') throw fail('UNDER_14')
  if (MINORS.includes(described.ageGroup) && described.guardianName === undefined)
    throw fail('GUARDIAN_NEEDED')
  if (!atLeast(person.rung, 'phoneVerified') && described.withoutPhone !== true) {
    throw fail('RUNG_PHONE_REQUIRED')
  }
  const residence = person.residences.find(({ compoundId }) => compoundId === described.compoundId)
  if (residence?.verified) throw fail('ALREADY_VERIFIED')
}

/** Saying the same again does not make her younger. */
function ageOf({ ageGroup }: DescribeHomeInput, person: PersonDoc, now: Date) {
  const stated = ageGroup === 'under14' ? '14to15' : ageGroup
  const since = person.ageGroup === stated ? (person.ageStatedAt ?? now) : now
  return { ageGroup: stated, ageStatedAt: since }
}

function requestOf(
  described: DescribeHomeInput,
  ownerKey: string,
  person: PersonDoc,
  { compound, stairwell }: { readonly compound: CompoundDoc; readonly stairwell: StairwellDoc },
  { secrets, now }: ActionContext,
): ResidenceRequestDoc {
  const room = roomOf(described.room)
  const _id = requestIdFor(person._id, { ...described, room }, secrets)
  return {
    _id,
    personId: person._id,
    countyId: compound.countyId,
    communityId: compound.communityId,
    compoundId: compound._id,
    compoundName: compound.name,
    stairwellId: stairwell._id,
    building: stairwell.building,
    unitEntrance: stairwell.unitEntrance,
    householdId: householdId(stairwell._id, room, secrets),
    kind: described.kind,
    ageGroup: described.ageGroup,
    withoutPhone: described.withoutPhone ?? false,
    known: atLeast(person.rung, 'phoneVerified'),
    vouch: null,
    ownerKey,
    state: 'waiting',
    reason: null,
    askedAt: now,
    decidedAt: null,
    decidedBy: null,
    order: `${now.toISOString()}_${_id.slice(0, 12)}`,
  }
}

async function sealAnswers(
  { compoundId, room, name, guardianName }: DescribeHomeInput,
  personId: string,
  context: ActionContext & { readonly target: unknown },
): Promise<void> {
  const vault = openVault(context)
  await vault.put(personId, 'name', name.trim())
  await Promise.all([
    vault.put(personId, `room_${compoundId}`, roomOf(room)),
    ...(guardianName === undefined ? [] : [vault.put(personId, 'guardian', guardianName.trim())]),
    rememberOpenid(context.caller, vault),
  ])
}

async function withdrawEarlier(
  { residences }: PersonDoc,
  request: ResidenceRequestDoc,
  { store, now }: ActionContext,
): Promise<void> {
  const earlier = residences.find(({ compoundId }) => compoundId === request.compoundId)?.request
  if (earlier && earlier.id !== request._id) {
    await store.residenceRequests.withdraw(earlier.id, now)
    await store.deadlines.clear('residenceRequest', earlier.id)
  }
}
