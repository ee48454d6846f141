import type { ServiceTime, Skill } from '@shared/contract/registration'
import { boardOfMember } from '@shared/rules/wish/boards'

import { type MemberRegistrationDoc, memberRegistrationId } from '../store/member-registrations'
import type { PersonDoc } from '../store/persons'
import type { Store } from '../store/store'
import type { Transaction } from '../store/transaction'

/** What others need of somebody who serves: where, what she can do and when; no name, no unit. */
export interface Membership {
  readonly registrationId: string
  readonly communityId: string
  readonly communityName: string
  readonly compoundId: string
  readonly compoundName: string
  /** Whose wishes she meets. */
  readonly board: string
  readonly skills: readonly Skill[]
  readonly times: readonly ServiceTime[]
  /** The door behind which she lives, as a digest; null where she never described it. */
  readonly householdKey: string | null
  /** Until then she may not claim; null where nothing holds her back. */
  readonly claimsPausedUntil: Date | null
}

/**
 * The caller's registration where it is active and she still lives there; undefined for everybody else.
 * One read.
 */
export async function activeMembership(person: PersonDoc, store: Store): Promise<Membership | undefined> {
  return membershipOf(await store.memberRegistrations.ofPerson(person._id), person)
}

function membershipOf(
  registration: MemberRegistrationDoc | undefined,
  person: PersonDoc,
): Membership | undefined {
  if (registration?.state !== 'active') return undefined
  const residence = person.residences.find(({ compoundId }) => compoundId === registration.compoundId)
  if (!residence) return undefined
  const { _id, communityId, communityName, compoundId, compoundName, skills, times } = registration
  return {
    registrationId: _id,
    communityId,
    communityName,
    compoundId,
    compoundName,
    board: boardOfMember(registration),
    skills: skills.map(({ skill }) => skill),
    times,
    householdKey: residence.home?.householdId ?? null,
    claimsPausedUntil: registration.claimsPausedUntil,
  }
}

/** Two claims overdue within 90 days (domain §4): no new ones until then. Harmless where she has left. */
export async function pauseClaims(tx: Transaction, personId: string, until: Date): Promise<void> {
  const id = memberRegistrationId(personId)
  const found = await tx.get<MemberRegistrationDoc>('member_registrations', id)
  if (found) await tx.put('member_registrations', { ...found, claimsPausedUntil: until })
}
