import type { Missing, MyRegistration, MyRegistrationInput, MyUnit } from '@shared/contract/registration'
import { isCurrent } from '@shared/rules/registration/member-life'
import * as z from 'zod'

import { answersFor } from '../../desk/answers-for'
import { judgeOfDesk } from '../../desk/judge-desk'
import { defineAction } from '../../kernel/define-action'
import { hasPartyConsent } from '../../registrations/party-consent'
import type { MemberRegistrationDoc } from '../../store/member-registrations'
import type { PersonDoc } from '../../store/persons'
import type { Store } from '../../store/store'
import type { UnitRegistrationDoc } from '../../store/unit-registrations'

const input = z.strictObject({}) satisfies z.ZodType<MyRegistrationInput>

const PAST_SHOWN = 10

/** 我的报到: where she is registered, what her unit promised, and which of the two is missing (S3-10). */
export const myRegistration = defineAction({
  name: 'registration.mine',
  access: 'known',
  input,
  // Person, registration, history, consents; the unit, and who checks it.
  cost: 8,

  async run(_, { store, caller }) {
    const person = await caller.person()
    const [found, past, consented] = await Promise.all([
      store.memberRegistrations.ofPerson(person._id),
      store.memberRegistrations.history(person._id, PAST_SHOWN),
      hasPartyConsent(person._id, store),
    ])
    const unit = found?.unitId ? await store.unitRegistrations.find(found.unitId) : undefined
    return {
      registration: found ? await registrationView(found, store) : null,
      unit: unit ? unitView(unit) : null,
      missing: found && isCurrent(found.state) ? missingFor(found, unit, person) : [],
      past: past.map(({ communityName, compoundId, compoundName, unitName, state, appliedAt, endedAt }) => ({
        communityName,
        compoundId,
        compoundName,
        unitName,
        state,
        appliedAt: appliedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
      })),
      consented,
    }
  },
})

async function registrationView(found: MemberRegistrationDoc, store: Store): Promise<MyRegistration> {
  const { compoundId, state } = found
  // Where it lies now: it may have come up.
  const level = judgeOfDesk(found.desk ?? '')
  const waits = level ? await answersFor(level, found, store) : null
  return {
    id: found._id,
    state,
    communityName: found.communityName,
    compoundId,
    compoundName: found.compoundName,
    unitName: found.unitName,
    unitId: found.unitId,
    skills: found.skills,
    times: found.times,
    proof: found.proof?.kind ?? null,
    reason: found.reason,
    suspendedBy: found.suspendedBy,
    claimsPausedUntil: found.claimsPausedUntil?.toISOString() ?? null,
    appliedAt: found.appliedAt.toISOString(),
    activeAt: found.activeAt?.toISOString() ?? null,
    checkedBy: waits?.label ?? null,
    checkDueAt: found.checkDueAt?.toISOString() ?? null,
  }
}

const unitView = ({ name, communityName, commitments, termEnds, state }: UnitRegistrationDoc): MyUnit => ({
  name,
  communityName,
  commitments,
  termEnds,
  state,
})

/** Two separate things: she may serve while her unit has not registered, and the page says so. */
function missingFor(
  { compoundId, unitId }: MemberRegistrationDoc,
  unit: UnitRegistrationDoc | undefined,
  { residences }: PersonDoc,
): Missing[] {
  return [
    ...(residences.some((one) => one.compoundId === compoundId) ? [] : (['homeElsewhere'] as const)),
    ...(unitId === null || !unit
      ? (['unitNotRegistered'] as const)
      : unit.state === 'ended'
        ? (['unitTermOver'] as const)
        : []),
  ]
}
